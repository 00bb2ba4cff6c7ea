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
            .Ignore(view => view.AppealableUntil!);
        config
            .NewConfig<Founder, FounderView>()
            .Map(view => view.NationalCode, _ => "")
            .Map(view => view.DiffersFromRecord, _ => (bool?)null)
            .Map(
                view => view.ConsentAskedAt,
                founder => founder.Request == null ? (DateTime?)null : founder.Request.SentAt
            );
        return config;
    }
}
