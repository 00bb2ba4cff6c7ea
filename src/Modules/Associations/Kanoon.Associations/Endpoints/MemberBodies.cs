using Kanoon.Associations.Application.Commands.Members;
using Kanoon.Associations.Domain.Members;

namespace Kanoon.Associations.Endpoints;

/// <param name="Consents">What the caller's data may be used for beyond the membership; may be empty.</param>
/// <param name="Guardian">Who answers for somebody under 18; may also be named later.</param>
internal sealed record AskMembershipBody(
    Guid AssociationId,
    IReadOnlyList<ConsentPurpose> Consents,
    GuardianFields? Guardian = null
);

/// <param name="NationalCode">Ten digits, Persian or Latin.</param>
/// <param name="Mobile">Any usual way of writing an Iranian mobile number.</param>
/// <param name="BirthDate">Gregorian.</param>
/// <param name="Consents">What the signed paper allows; may be empty.</param>
/// <param name="GuardianSigned">Whether the guardian signed the paper too.</param>
internal sealed record EnterMemberBody(
    string FullName,
    string NationalCode,
    string Mobile,
    DateOnly BirthDate,
    IReadOnlyList<ConsentPurpose> Consents,
    GuardianFields? Guardian = null,
    bool GuardianSigned = false
);

/// <param name="Reason">May be left out.</param>
internal sealed record LeaveBody(string? Reason = null);

/// <param name="To">The other association.</param>
internal sealed record TransferBody(Guid To);

internal sealed record ConsentChoiceBody(bool Given);
