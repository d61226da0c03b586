using Simulator.Market.Goods;
using Simulator.Market.Venues;

namespace Simulator.Market.Participants;

/// <content>Beginning a turn.</content>
public ref partial struct Turn
{
    /// <summary>How far ahead of its use what a message is about is fetched.</summary>
    private const int MessagesAhead = 6;

    /// <summary>Finds the member's products and messages.</summary>
    private void OpenMore(int participant)
    {
        var owned = OwnedBy(participant, _products);
        FirstProduct += Products.Length;
        Products = _products[..owned];
        Elements = _elements.IsEmpty ? [] : _elements.Slice(FirstProduct - _firstProduct, owned);
        _products = _products[owned..];
        var received = AddressedTo(participant, _inbox);
        Inbox = _inbox[..received];
        _inbox = _inbox[received..];
        if (View.Board is not null)
        {
            var last = Math.Min(MessagesAhead, _inbox.Length);
            for (var next = Math.Max(0, MessagesAhead - received); next < last; next++)
            {
                Fetch(_inbox[next].Product);
            }
        }
    }

    private static int OwnedBy(int participant, ReadOnlySpan<Product> products)
    {
        var count = 0;
        while (count < products.Length && products[count].Provider == participant)
        {
            count++;
        }

        return count;
    }

    private static int AddressedTo(int participant, ReadOnlySpan<Message> inbox)
    {
        var count = 0;
        while (count < inbox.Length && inbox[count].To == participant)
        {
            count++;
        }

        return count;
    }
}
