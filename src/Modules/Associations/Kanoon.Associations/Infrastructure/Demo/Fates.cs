using Kanoon.Associations.Domain.Licences;
using Kanoon.SharedKernel.Demo;

namespace Kanoon.Associations.Infrastructure.Demo;

/// <summary>The last chapter of each association's story: what brought it to where it stands today.</summary>
internal sealed class Fates(DemoOffice office, IDemoCast cast, FoundingSteps steps)
{
    private DateOnly Today => office.Today;

    public void Befall(Fate fate, int index, AssociationLife life)
    {
        var licence = life.Licence;
        switch (fate)
        {
            case Fate.OnConditions when index % 3 == 0:
                licence.MeetCondition(licence.Conditions[0].Id, Today.AddDays(-3));
                break;
            case Fate.WithoutSecretary:
                life.Association.SecretaryResigns(Today.AddDays(-10 - index));
                break;
            case Fate.CouncilBelowQuorum:
                life.EmptySeats(5, Today.AddDays(-15 - index));
                break;
            case Fate.LedBySecretaryAccount:
                life.AppointSecretaryWithAccount(Today.AddDays(-200));
                break;
            case Fate.NoticeOpen or Fate.NoticeAnswered or Fate.NoticeUnanswered or Fate.NoticeDismissed:
                Notice(fate, index, life);
                break;
            case Fate.VariationAsked or Fate.VariationGranted or Fate.VariationRefused:
                Vary(fate, index, life);
                break;
            case >= Fate.RenewalDrafted and <= Fate.RenewalAppealed or Fate.InGraceAndReview:
                Renew(fate, index, life);
                break;
            case >= Fate.SuspendedUntilADay and <= Fate.Surrendered:
                Sanction(fate, index, life);
                break;
        }
    }

    private void Notice(Fate fate, int index, AssociationLife life)
    {
        switch (fate)
        {
            case Fate.NoticeOpen:
                life.GiveNotice(Today.AddDays(-1 - index));
                break;
            case Fate.NoticeAnswered:
                life.Hear(Today.AddDays(-9 - index));
                break;
            case Fate.NoticeUnanswered:
                life.GiveNotice(Today.AddDays(-30 - index));
                break;
            default:
                life.Hear(Today.AddDays(-50 - index));
                life.Licence.DismissNotice();
                break;
        }
    }

    private void Vary(Fate fate, int index, AssociationLife life)
    {
        var (place, neighbourhood) = office.PlaceIn(life.Association.DistrictCode, cast);
        var moves = index % 2 == 0;
        var variation = life.AskVariation(
            moves
                ? life.Association.NameText
                : steps.FreeName(life.Association.NameText, neighbourhood, withPlace: true),
            moves ? place : life.Association.Profile.Place,
            fate == Fate.VariationAsked
                ? Today.AddDays(index < 6 ? -1 - 2 * index : -30)
                : Today.AddDays(-90 + 5 * index)
        );
        if (fate == Fate.VariationGranted)
            life.GrantVariation(variation, variation.RequestedOn.AddDays(12));
        if (fate == Fate.VariationRefused)
            variation.Refuse(DemoTexts.VariationRefused, office.Accounts.Manager, variation.RequestedOn.AddDays(10));
    }

    private void Renew(Fate fate, int index, AssociationLife life)
    {
        if (fate == Fate.RenewalDrafted)
        {
            life.DraftRenewal(Today.AddDays(-index));
            return;
        }

        // What keeps the renewal from being granted by itself.
        if (index % 2 == 0)
            life.Association.SecretaryResigns(Today.AddDays(-36));
        else
            life.EmptySeats(5, Today.AddDays(-36));

        var submittedOn = Today.AddDays(
            fate switch
            {
                Fate.RenewalInReview or Fate.InGraceAndReview => -2 - index,
                Fate.RenewalReviewLate => -28,
                Fate.RenewalToCorrect => -14,
                _ => -26,
            }
        );
        var renewal = life.Renew(submittedOn);
        if (fate == Fate.RenewalToCorrect)
            life.AskCorrection(renewal, Today.AddDays(-5 - index));
        if (fate is Fate.RenewalRefused or Fate.RenewalAppealed)
            life.RefuseRenewal(renewal, Today.AddDays(-13));
        if (fate == Fate.RenewalAppealed)
            life.AppealRenewal(renewal, Today.AddDays(-4 - index));
    }

    private void Sanction(Fate fate, int index, AssociationLife life)
    {
        var licence = life.Licence;
        var (manager, on) = (office.Accounts.Manager, Today.AddDays(-25 - 3 * index));
        if (fate == Fate.Surrendered)
        {
            licence.Surrender(DemoTexts.SurrenderReason, life.Association.ApplicantId, on);
            return;
        }

        life.Hear(on.AddDays(-20));
        switch (fate)
        {
            case Fate.SuspendedUntilADay:
                licence.Suspend(Today.AddDays(15 + 9 * index), null, DemoTexts.SanctionReason, manager, on);
                break;
            case Fate.SuspendedOnCondition or Fate.SuspensionAppealed or Fate.Reinstated:
                licence.Suspend(null, DemoTexts.SuspensionCondition, DemoTexts.SanctionReason, manager, on);
                break;
            case Fate.Revoked or Fate.RevocationAppealed:
                licence.Revoke(DemoTexts.RevocationReason, manager, on);
                break;
            default:
                licence.CloseDown(DemoTexts.ClosingReason, manager, on);
                break;
        }

        if (fate is Fate.SuspensionAppealed or Fate.RevocationAppealed)
            life.AppealSanction(Today.AddDays(-6 - index));
        if (fate == Fate.Reinstated)
            licence.Reinstate(Today.AddDays(-4 - index));
    }
}
