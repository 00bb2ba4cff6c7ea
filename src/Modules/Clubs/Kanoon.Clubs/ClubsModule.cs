using Kanoon.Clubs.Application;
using Kanoon.Clubs.Infrastructure;
using Kanoon.SharedKernel.Persistence;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Kanoon.Clubs;

public static class ClubsModule
{
    /// <summary>The module's schema.</summary>
    public const string Name = "clubs";

    public static IServiceCollection AddClubs(this IServiceCollection services) =>
        services.AddModule<IClubsDb, ClubsDbContext>(Name);

    public static IEndpointRouteBuilder MapClubs(this IEndpointRouteBuilder routes) => routes;
}
