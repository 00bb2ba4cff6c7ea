using Kanoon.Associations.Application.Queries.Founding;
using Kanoon.Associations.Domain.Founding;
using Mapster;

namespace Kanoon.Associations.Application.Queries;

/// <summary>How aggregates become what is shown, where it is not name for name.</summary>
internal static class Mapping
{
    public static readonly TypeAdapterConfig Config = Create();

    private static TypeAdapterConfig Create()
    {
        var config = new TypeAdapterConfig();
        config
            .NewConfig<FoundingApplication, FoundingApplicationView>()
            .Map(view => view.Name, application => application.NameText)
            .Map(view => view.DueOn, application => application.Clock.DueOn)
            .Map(view => view.Appeals, application => AppealView.Of(application.Appeals))
            .Map(view => view.ClubName, _ => "")
            .Map(view => view.DistrictName, _ => "")
            .Map(view => view.NeighbourhoodName, _ => "")
            .Map(view => view.Examiner, _ => (string?)null)
            .Map(view => view.Moves, _ => Array.Empty<FoundingMove>())
            .Map(view => view.History, _ => Array.Empty<CaseEvent<FoundingState>>())
            .Ignore(view => view.AppealableUntil!);
        config
            .NewConfig<Founder, FounderView>()
            .Map(view => view.NationalCode, _ => "")
            .Map(view => view.PersonId, _ => (Guid?)null)
            .Map(
                view => view.AskAgainAt,
                founder =>
                    founder.Request == null || founder.ConsentedAt != null ? (DateTime?)null : founder.Request.AgainAt
            )
            .Map(view => view.DiffersFromRecord, _ => (bool?)null)
            .Map(
                view => view.ConsentAskedAt,
                founder => founder.Request == null ? (DateTime?)null : founder.Request.SentAt
            );
        return config;
    }
}
