namespace Kanoon.SharedKernel.Domain;

/// <summary>
/// The root of things that change together. It owns its rules, and announces what happened to it; the announcements are
/// stored with the change and delivered after it.
/// </summary>
public abstract class Aggregate
{
    private readonly List<object> announcements = [];

    public Guid Id { get; protected init; } = Guid.CreateVersion7();

    /// <summary>Raised by the database context on every change; the number in the ETag.</summary>
    public int Version { get; private set; } = 1;

    internal IReadOnlyList<object> TakeAnnouncements()
    {
        object[] taken = [.. announcements];
        announcements.Clear();
        return taken;
    }

    protected void Raise(object announcement) => announcements.Add(announcement);

    protected static void Require(bool holds, Rule rule)
    {
        if (!holds)
            throw new RuleViolationException(rule);
    }
}
