namespace Simulator.Market.Venues;

/// <summary>All orders of a venue in one period, read where their cohorts wrote them: those left standing first, then
/// the new ones in the order of their participants. An order is known by its place.</summary>
public sealed class Blotter
{
    private const int BlockBits = 8;

    private OrderBatch[] _pages = new OrderBatch[4];
    private int[] _starts = new int[5];
    private int[] _pageOfBlock = [];
    private int _pageCount;

    /// <summary>Number of places. Pages that a cohort wrote for several venues count whole.</summary>
    public int Places => _starts[_pageCount];

    /// <summary>Places below this belong to orders that stood already.</summary>
    public int Standing => _starts[1];

    public ref readonly Order this[int place]
    {
        get
        {
            var page = PageOf(place);
            return ref _pages[page].Orders[place - _starts[page]];
        }
    }

    internal ref readonly Ticket TicketOf(int place)
    {
        var page = PageOf(place);
        return ref _pages[page].Tickets[place - _starts[page]];
    }

    /// <summary>Empties the blotter and lays those who stood on top.</summary>
    internal void Open(OrderBatch standing)
    {
        _pageCount = 0;
        Add(standing);
    }

    internal int Pages => _pageCount;

    internal OrderBatch PageAt(int page, out int start)
    {
        start = _starts[page];
        return _pages[page];
    }

    /// <summary>Adds a page; it must not change until the blotter is opened again.</summary>
    internal void Add(OrderBatch page)
    {
        if (_pageCount == _pages.Length)
        {
            Array.Resize(ref _pages, _pageCount * 2);
            Array.Resize(ref _starts, _pageCount * 2 + 1);
        }

        var start = _pageCount == 0 ? 0 : _starts[_pageCount];
        _pages[_pageCount++] = page;
        _starts[_pageCount] = checked(start + page.Count);
    }

    /// <summary>Prepares to find the page of a place.</summary>
    internal void Close()
    {
        var blocks = (Places >> BlockBits) + 1;
        if (_pageOfBlock.Length < blocks)
        {
            _pageOfBlock = new int[blocks * 2];
        }

        for (int block = 0, page = 0; block < blocks; block++)
        {
            while (page < _pageCount - 1 && _starts[page + 1] <= block << BlockBits)
            {
                page++;
            }

            _pageOfBlock[block] = page;
        }
    }

    private int PageOf(int place)
    {
        var page = _pageOfBlock[place >> BlockBits];
        while (_starts[page + 1] <= place)
        {
            page++;
        }

        return page;
    }
}
