using Kanoon.Associations.Application.Queries.Dashboard;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Kanoon.Associations.Endpoints;

/// <summary>Figures for charts, as CSV or a spreadsheet too: the city's for the Office, their club's for its officers.</summary>
internal static class DashboardEndpoints
{
    public static void MapDashboard(this IEndpointRouteBuilder routes)
    {
        var dashboard = routes.MapGroup("/admin/dashboard").WithTags("Dashboard").Allow(OfficeAndClubs.Policy);

        dashboard
            .MapGet(
                "/cases",
                async (Guid? club, HttpContext http, ISender sender, CancellationToken ct) =>
                    await http.Figures(await sender.Send(new CountCases(club), ct), figures => figures.ToTable())
            )
            .WithName("CountCases")
            .WithSummary("Open founding cases by stage, and decisions by Jalali month.")
            .ProducesFigures<CaseFigures>()
            .AllowClients(ClientScopes.OfficeRead);

        dashboard
            .MapGet(
                "/licences",
                async (Guid? club, HttpContext http, ISender sender, CancellationToken ct) =>
                    await http.Figures(await sender.Send(new CountLicences(club), ct), figures => figures.ToTable())
            )
            .WithName("CountLicences")
            .WithSummary("Licences by standing, by the Jalali month in which they end, and by club.")
            .ProducesFigures<LicenceFigures>()
            .AllowClients(ClientScopes.OfficeRead);

        dashboard
            .MapGet(
                "/members",
                async (Guid? club, HttpContext http, ISender sender, CancellationToken ct) =>
                    await http.Figures(await sender.Send(new CountMembers(club), ct), figures => figures.ToTable())
            )
            .WithName("CountMembers")
            .WithSummary("Memberships by state.")
            .ProducesFigures<MemberFigures>()
            .AllowClients(ClientScopes.OfficeRead);
    }
}
