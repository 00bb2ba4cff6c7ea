using static Kanoon.Associations.Domain.Licences.RenewalState;

namespace Kanoon.Associations.Domain.Licences;

/// <summary>What can be done with a renewal or a variation.</summary>
internal enum LicenceCaseMove
{
    Edit,
    Submit,
    Withdraw,
    Appeal,
    RequestCorrection,
    Grant,
    Refuse,
    DecideAppeal,
}

/// <summary>What the state of a renewal or variation allows; a move may still be refused for what is in the file.</summary>
internal static class CaseMoves
{
    public static IReadOnlyList<LicenceCaseMove> LeadersMoves(this LicenceRenewal renewal, bool mayAppeal) =>
        renewal.State switch
        {
            Draft or NeedsCorrection => [LicenceCaseMove.Edit, LicenceCaseMove.Submit, LicenceCaseMove.Withdraw],
            Submitted or Review => [LicenceCaseMove.Withdraw],
            _ when renewal.IsAppealable && mayAppeal => [LicenceCaseMove.Appeal],
            _ => [],
        };

    public static IReadOnlyList<LicenceCaseMove> LeadersMoves(this LicenceVariation variation, bool mayAppeal) =>
        variation.State == VariationState.Requested ? [LicenceCaseMove.Withdraw]
        : variation.IsAppealable && mayAppeal ? [LicenceCaseMove.Appeal]
        : [];

    public static IReadOnlyList<LicenceCaseMove> OfficesMoves(this LicenceRenewal renewal) =>
        renewal.State == Review ? [LicenceCaseMove.RequestCorrection] : [];

    public static IReadOnlyList<LicenceCaseMove> ManagersMoves(this LicenceRenewal renewal, Guid? manager) =>
        renewal.State == Review ? [LicenceCaseMove.Grant, LicenceCaseMove.Refuse]
        : renewal.LastAppeal is { IsOpen: true } appeal && appeal.FirstDecider != manager
            ? [LicenceCaseMove.DecideAppeal]
        : [];

    public static IReadOnlyList<LicenceCaseMove> ManagersMoves(this LicenceVariation variation, Guid? manager) =>
        variation.State == VariationState.Requested ? [LicenceCaseMove.Grant, LicenceCaseMove.Refuse]
        : variation.LastAppeal is { IsOpen: true } appeal && appeal.FirstDecider != manager
            ? [LicenceCaseMove.DecideAppeal]
        : [];
}
