using Kanoon.Associations.Application.People;
using Kanoon.Associations.Domain.Founding;
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
                        }
                ),
            ],
        };
        return application.IsAppealable
            ? view with
            {
                AppealableUntil = await office.LastDayToAppeal(application.StageSince, application.SubmittedOn, ct),
            }
            : view;
    }
}
