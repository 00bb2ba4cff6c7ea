using Kanoon.Associations.Contracts;
using Kanoon.SharedKernel.Domain;

namespace Kanoon.Associations.Domain.Letters;

/// <summary>
/// A letter of the Office to an association or about it. Its words may change until it is issued; after that it can only be
/// withdrawn. Its number and serial are given once and never again.
/// </summary>
internal sealed class OfficeLetter : Aggregate
{
    private OfficeLetter() { }

    public required Guid AssociationId { get; init; }
    public required Guid DraftedBy { get; init; }
    public LetterState State { get; private set; }

    /// <summary>When it came to be a draft, was issued or withdrawn: by this it is listed.</summary>
    public DateTime StateSince { get; private set; }

    public string Recipient { get; private set; } = "";
    public string Subject { get; private set; } = "";

    /// <summary>Paragraphs.</summary>
    public IReadOnlyList<string> Body { get; private set; } = [];

    /// <summary>What it answers, in words; null where it answers nothing.</summary>
    public string? InReplyTo { get; private set; }

    /// <summary><c>1405/117</c>; null until it is issued.</summary>
    public string? Number { get; private set; }

    /// <summary>As it is stored, without hyphens; null until it is issued.</summary>
    public string? Serial { get; private set; }

    public DateOnly? IssuedOn { get; private set; }
    public Guid? IssuedBy { get; private set; }

    /// <summary>As it is printed.</summary>
    public string? SignatoryName { get; private set; }

    /// <inheritdoc cref="SignatoryName"/>
    public string? SignatoryOffice { get; private set; }

    public DateOnly? WithdrawnOn { get; private set; }
    public Guid? WithdrawnBy { get; private set; }
    public string? WithdrawalReason { get; private set; }

    public static OfficeLetter Draft(Guid associationId, LetterText text, Guid by, DateTime now)
    {
        var letter = new OfficeLetter
        {
            AssociationId = associationId,
            DraftedBy = by,
            StateSince = now,
        };
        letter.Take(text);
        return letter;
    }

    public void Edit(LetterText text)
    {
        RequireDraft();
        Take(text);
    }

    /// <summary>What was never issued may be thrown away, and takes no number with it.</summary>
    public void RequireDraft() => Require(State == LetterState.Draft, LetterRules.NotADraft);

    public void Issue(LetterIssue issue)
    {
        RequireDraft();
        (State, StateSince) = (LetterState.Issued, issue.At);
        (Number, Serial, IssuedOn, IssuedBy) = (issue.Number, issue.Serial, issue.On, issue.By);
        (SignatoryName, SignatoryOffice) = (issue.SignatoryName, issue.SignatoryOffice);
        Raise(new LetterIssued(Id, AssociationId, issue.Number, Subject, issue.On));
    }

    public void Withdraw(string reason, Guid by, DateOnly on, DateTime at)
    {
        Require(State == LetterState.Issued, LetterRules.NotIssued);
        (State, StateSince) = (LetterState.Withdrawn, at);
        (WithdrawalReason, WithdrawnBy, WithdrawnOn) = (reason, by, on);
        Raise(new LetterWithdrawn(Id, AssociationId, Number!, reason, on));
    }

    private void Take(LetterText text) => (Recipient, Subject, Body, InReplyTo) = text;
}

/// <summary>What a letter says.</summary>
internal sealed record LetterText(string Recipient, string Subject, IReadOnlyList<string> Body, string? InReplyTo);

/// <summary>What a letter gets when it is issued.</summary>
/// <param name="Serial">As it is stored.</param>
/// <param name="SignatoryName">Empty where the office alone is named.</param>
/// <param name="On">The day in Tehran.</param>
/// <param name="At">UTC.</param>
internal sealed record LetterIssue(
    string Number,
    string Serial,
    string SignatoryName,
    string SignatoryOffice,
    Guid By,
    DateOnly On,
    DateTime At
);
