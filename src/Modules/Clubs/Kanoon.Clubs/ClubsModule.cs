using Kanoon.Clubs.Application;
using Kanoon.Clubs.Application.Reactions;
using Kanoon.Clubs.Contracts;
using Kanoon.Clubs.Endpoints;
using Kanoon.Clubs.Infrastructure;
using Kanoon.Clubs.Infrastructure.Clubs;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Messaging;
using Kanoon.SharedKernel.Persistence;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Kanoon.Clubs;

public static class ClubsModule
{
    /// <summary>The module's schema.</summary>
    public const string Name = "clubs";

    public static IServiceCollection AddClubs(this IServiceCollection services) =>
        services
            .AddModule<IClubsDb, ClubsDbContext>(Name)
            .AddScoped<IReferenceLoader, FirstClubs>()
            .AddScoped<IClubDirectory, ClubDirectory>()
            .AddScoped<IClubMemory, ClubDirectory>()
            .AddScoped<IPersonalRecords, ClubsRecords>()
            .AddReaction<ClubsDbContext, ClubOfficerAssigned, WhenOfficersChange>()
            .AddReaction<ClubsDbContext, ClubOfficerRelieved, WhenOfficersChange>();

    public static IEndpointRouteBuilder MapClubs(this IEndpointRouteBuilder routes)
    {
        ClubEndpoints.MapClubs(routes);
        routes.MapClubOfficers();
        return routes;
    }
}
