using Kanoon.Associations.Application.Queries.Founding;
using Kanoon.Associations.Domain.Founding;
using Kanoon.Persian;
using Mapster;

namespace Kanoon.Associations.Application.Queries;

/// <summary>How aggregates become what is shown, where it is not name for name.</summary>
internal static class Mapping
{
    public static readonly TypeAdapterConfig Config = Create();

    public static string MaskCode(string code) => NationalCode.TryParse(code, out var known) ? known.Masked : "•••";

    public static string MaskMobile(string mobile) =>
        MobileNumber.TryParse(mobile, out var known) ? known.Masked : "•••";

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
            .Map(view => view.NationalCode, founder => MaskCode(founder.NationalCode))
            .Map(view => view.Mobile, founder => MaskMobile(founder.Mobile))
            .Map(
                view => view.ConsentAskedAt,
                founder => founder.Request == null ? (DateTime?)null : founder.Request.SentAt
            );
        return config;
    }
}
