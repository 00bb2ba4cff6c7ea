using Kanoon.Associations.Domain.Appeals;
using Kanoon.Documents.Verifying;

namespace Kanoon.Associations.Domain.Licences;

/// <summary>Facts that may lead to a sanction, and the association's chance to reply.</summary>
internal sealed class NoticeOfConsideration
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required string Facts { get; init; }
    public required DateOnly IssuedOn { get; init; }
    public required DateOnly ReplyDueOn { get; init; }
    public required Guid IssuedBy { get; init; }
    public string? Reply { get; private set; }
    public DateOnly? RepliedOn { get; private set; }

    /// <summary>What came of it: a sanction's name, or <c>dismissed</c>; null while it is open.</summary>
    public string? Outcome { get; private set; }

    public bool IsOpen => Outcome is null;

    public void Answer(string reply, DateOnly on) => (Reply, RepliedOn) = (reply, on);

    /// <summary>Whether the association was heard: it replied, or let the time pass.</summary>
    public bool WasHeard(DateOnly today) => RepliedOn is not null || today > ReplyDueOn;

    public void Conclude(string outcome) => Outcome = outcome;
}

/// <summary>A time in which the licence does not hold.</summary>
internal sealed class Suspension
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required DateOnly From { get; init; }

    /// <summary>The last day; null where a condition ends it.</summary>
    public DateOnly? Until { get; init; }

    public string? Condition { get; init; }
    public required string Reason { get; init; }
    public required Guid DecidedBy { get; init; }

    /// <summary>The day from which the licence holds again.</summary>
    public DateOnly? LiftedOn { get; private set; }

    public Appeal? Appeal { get; private set; }

    public bool HoldsOn(DateOnly day) =>
        From <= day && (LiftedOn is null || day < LiftedOn) && (Until is null || day <= Until);

    public void Lift(DateOnly on) => LiftedOn = on;

    public void Lodge(Appeal appeal) => Appeal = appeal;
}

/// <summary>How and why a licence ended for good.</summary>
internal sealed class Ending
{
    public required LicenceEnd Kind { get; init; }
    public required DateOnly On { get; init; }
    public required string Reason { get; init; }
    public required Guid DecidedBy { get; init; }
    public Appeal? Appeal { get; private set; }

    public void Lodge(Appeal appeal) => Appeal = appeal;
}

/// <summary>An end that an objection undid; it stays in the licence's history.</summary>
internal sealed class UndoneEnding
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required LicenceEnd Kind { get; init; }
    public required DateOnly On { get; init; }
    public required string Reason { get; init; }
    public required DateOnly UndoneOn { get; init; }
    public required string UndoneReason { get; init; }
}

/// <summary>Something that the approval asked for and that is still owed.</summary>
internal sealed class LicenceCondition
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required string Text { get; init; }
    public DateOnly? MetOn { get; private set; }

    public void Meet(DateOnly on) => MetOn = on;
}

/// <summary>What a printed licence says. A variation makes a new version and archives the old one.</summary>
internal sealed class CertificateVersion
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>From 1.</summary>
    public required int Number { get; init; }

    /// <summary>By which the paper is verified, as it is stored.</summary>
    public string Serial { get; private init; } = PaperSerial.Make(PaperKind.Licence);

    public required DateOnly IssuedOn { get; init; }
    public required string AssociationName { get; init; }
    public required string Address { get; init; }
    public string? SecretaryName { get; init; }
    public required DateOnly ValidUntil { get; init; }
    public DateOnly? ArchivedOn { get; private set; }

    public void Archive(DateOnly on) => ArchivedOn = on;
}
