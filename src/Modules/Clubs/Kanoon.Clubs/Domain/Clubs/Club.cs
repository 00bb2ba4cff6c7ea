using System.Text.RegularExpressions;
using Kanoon.Clubs.Contracts;
using Kanoon.Persian;
using Kanoon.SharedKernel.Domain;

namespace Kanoon.Clubs.Domain.Clubs;

/// <summary>A field of work that associations belong to. It is closed, never deleted: associations name it for good.</summary>
internal sealed partial class Club : Aggregate
{
    public const int MinName = 2;
    public const int MaxName = 100;
    public const int MaxKey = 40;
    public const int MaxDescription = 1000;
    public const int MaxOrder = 1000;

    private readonly List<ClubOfficer> officers = [];

    private Club() { }

    /// <summary>The short name in addresses and settings; never changes.</summary>
    public required string Key { get; init; }

    public string Name { get; private set; } = "";
    public string? Description { get; private set; }

    /// <summary>The place in lists; clubs of the same order follow by key.</summary>
    public int Order { get; private set; }

    public bool IsActive { get; private set; } = true;

    public IReadOnlyList<ClubOfficer> Officers => officers;

    public static Club Found(string key, string name, string? description, int order, bool keyIsFree)
    {
        Require(IsKey(key), ClubRules.KeyInForm);
        Require(keyIsFree, ClubRules.KeyIsFree);

        var club = new Club { Key = key };
        club.Describe(name, description, order);
        return club;
    }

    /// <summary>One of the Office's own clubs, whose id is the same in every installation.</summary>
    public static Club Established(Guid id, string key, string name, int order)
    {
        var club = new Club { Id = id, Key = key };
        club.Describe(name, null, order);
        return club;
    }

    public void Describe(string name, string? description, int order)
    {
        Require(IsName(name), ClubRules.NameInBounds);

        Name = PersianText.Clean(name);
        Description = PersianText.Clean(description ?? "") is { Length: > 0 } text ? text : null;
        Order = order;
    }

    public void Close()
    {
        Require(IsActive, ClubRules.IsOpen);
        IsActive = false;
    }

    public void Reopen()
    {
        Require(!IsActive, ClubRules.IsClosed);
        IsActive = true;
    }

    /// <param name="by">Who assigns; nobody assigns themselves.</param>
    public void AssignOfficer(Guid userId, Guid by, DateOnly on)
    {
        Require(IsActive, ClubRules.IsOpen);
        Require(userId != by, ClubRules.NotOneself);
        Require(OfficerOf(userId) is null, ClubRules.OfficerAlready);
        officers.Add(new ClubOfficer { UserId = userId, Since = on });
        Raise(new ClubOfficerAssigned(Id, userId));
    }

    public void RelieveOfficer(Guid userId, DateOnly on)
    {
        var officer = OfficerOf(userId) ?? throw new NotFoundException(nameof(ClubOfficer), userId);
        officer.Leave(on);
        Raise(new ClubOfficerRelieved(Id, userId));
    }

    private ClubOfficer? OfficerOf(Guid userId) =>
        officers.Find(officer => officer.UserId == userId && officer.LeftOn is null);

    public static bool IsKey(string? key) => key is { Length: >= MinName and <= MaxKey } && KebabCase().IsMatch(key);

    public static bool IsName(string? name) =>
        PersianText.Clean(name ?? "").Length is >= MinName and <= MaxName && !PersianText.HasControlCharacters(name!);

    [GeneratedRegex(@"\A[a-z][a-z0-9]*(-[a-z0-9]+)*\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 100)]
    private static partial Regex KebabCase();
}
