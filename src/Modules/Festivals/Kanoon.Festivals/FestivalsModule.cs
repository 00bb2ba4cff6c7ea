using Kanoon.Festivals.Application;
using Kanoon.Festivals.Infrastructure;
using Kanoon.SharedKernel.Persistence;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Kanoon.Festivals;

public static class FestivalsModule
{
    /// <summary>The module's schema.</summary>
    public const string Name = "festivals";

    public static IServiceCollection AddFestivals(this IServiceCollection services) =>
        services.AddModule<IFestivalsDb, FestivalsDbContext>(Name);

    public static IEndpointRouteBuilder MapFestivals(this IEndpointRouteBuilder routes) => routes;
}
