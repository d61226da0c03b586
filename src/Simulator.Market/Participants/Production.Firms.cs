namespace Simulator.Market.Participants;

/// <content>Who produces.</content>
internal sealed partial class Production
{
    private ref readonly Line LineOf(int participant) => ref _lines[_firms[participant].Line];

    /// <summary>What participants of one population and region have in common as far as they make
    /// something.</summary>
    private struct Line
    {
        /// <summary>Null: they make nothing with data.</summary>
        public ProductionFunction? Function;

        public string? SectorName;

        /// <summary>Number of <see cref="SectorName"/>.</summary>
        public int Sector;

        /// <summary>Where their output is recorded.</summary>
        public int Cell;

        public int Region;

        /// <summary>Share of what is not absorbed of a license that they absorb in this period.</summary>
        public double Rate;
    }

    /// <summary>A participant as far as it makes something. 24 bytes.</summary>
    private struct Firm
    {
        /// <summary>What it makes in a period without data, in currency.</summary>
        public double Output;

        /// <summary>Flow of the data that it used in <see cref="Period"/>.</summary>
        public double InUse;

        /// <summary>The last one in which it used any.</summary>
        public int Period;

        /// <summary>Number of what it has in common with others.</summary>
        public short Line;

        /// <summary>Whether its gain of that period is counted.</summary>
        public bool IsCounted;
    }
}
