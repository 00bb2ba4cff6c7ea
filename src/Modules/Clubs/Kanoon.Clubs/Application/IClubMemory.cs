namespace Kanoon.Clubs.Application;

/// <summary>What this host remembers of the clubs, so that a change shows here at once.</summary>
internal interface IClubMemory
{
    void Forget();
}
