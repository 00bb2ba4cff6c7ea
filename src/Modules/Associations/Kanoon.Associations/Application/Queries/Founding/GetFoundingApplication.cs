using Kanoon.Associations.Application.People;
using Kanoon.Associations.Domain.Founding;
using Kanoon.Persian;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Domain;
using Mapster;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Queries.Founding;

/// <summary>One application, for its applicant or the Office.</summary>
internal sealed record GetFoundingApplication(Guid ApplicationId) : IQuery<FoundingApplicationView>;

internal sealed class GetFoundingApplicationHandler(
    IAssociationsDb db,
    PeopleBook people,
    ICaller caller,
    IAccountDirectory accounts,
    PlaceNames places,
    CaseHistory history,
    OfficeDay office
) : IQueryHandler<GetFoundingApplication, FoundingApplicationView>
{
    public async Task<FoundingApplicationView> Handle(GetFoundingApplication query, CancellationToken ct)
    {
        var application = await db
            .FoundingApplications.AsNoTracking()
            .FirstOrDefaultAsync(known => known.Id == query.ApplicationId, ct);
        if (application is null || !(caller.IsOffice() || application.ApplicantId == caller.UserId))
            throw new NotFoundException(nameof(FoundingApplication), query.ApplicationId);

        var differing = caller.IsOffice() ? await Differing(application, ct) : null;
        var codes = await people.MaskedCodesOf(application.Founders.Select(founder => founder.PersonId), ct);
        var view = application.Adapt<FoundingApplicationView>(Mapping.Config);
        view = view with
        {
            Founders =
            [
                .. view.Founders.Zip(
                    application.Founders,
                    (shown, founder) =>
                        shown with
                        {
                            NationalCode = codes[founder.PersonId],
                            Mobile = people.MaskMobile(founder.Mobile),
                            PersonId = caller.IsOffice() ? founder.PersonId : null,
                            DiffersFromRecord = differing?.Contains(founder.Id),
                        }
                ),
            ],
        };
        return await Explained(view, application, ct);
    }

    /// <summary>With names, whose turn it is, what may be done, and how it came to this.</summary>
    private async Task<FoundingApplicationView> Explained(
        FoundingApplicationView view,
        FoundingApplication application,
        CancellationToken ct
    )
    {
        var names = await places.Read(ct);
        DateOnly? appealableUntil = application.IsAppealable
            ? await office.LastDayToAppeal(application.StageSince, application.SubmittedOn, ct)
            : null;
        return view with
        {
            ClubName = names.Club(application.ClubId),
            DistrictName = names.District(application.DistrictCode),
            NeighbourhoodName = names.Neighbourhood(application.NeighbourhoodCode),
            Examiner = await ExaminerOf(application, ct),
            AppealableUntil = appealableUntil,
            Moves = application.MovesOf(caller, appealableUntil >= office.Today),
            History = await history.Of<FoundingState>(application.Id, [application.ApplicantId], ct),
        };
    }

    private async Task<string?> ExaminerOf(FoundingApplication application, CancellationToken ct) =>
        application.ExaminerId is { } examiner && caller.IsOffice()
            ? (await accounts.NamesOf([examiner], ct)).GetValueOrDefault(examiner)
            : null;

    /// <summary>The founders who are listed otherwise than they are known.</summary>
    private async Task<HashSet<Guid>> Differing(FoundingApplication application, CancellationToken ct)
    {
        var ids = application.Founders.Select(founder => founder.PersonId).ToList();
        var known = await db
            .People.AsNoTracking()
            .Where(person => EF.Parameter(ids).Contains(person.Id) && person.UserId != null)
            .ToDictionaryAsync(person => person.Id, ct);
        return
        [
            .. application
                .Founders.Where(founder =>
                    known.TryGetValue(founder.PersonId, out var person)
                    && (
                        PersianText.Fold(person.FullName) != PersianText.Fold(founder.FullName)
                        || (person.BirthDate ?? founder.BirthDate) != founder.BirthDate
                    )
                )
                .Select(founder => founder.Id),
        ];
    }
}
