using Kanoon.Associations.Application;
using Kanoon.Associations.Infrastructure;
using Kanoon.SharedKernel.Persistence;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Kanoon.Associations;

public static class AssociationsModule
{
    /// <summary>The module's schema.</summary>
    public const string Name = "associations";

    public static IServiceCollection AddAssociations(this IServiceCollection services) =>
        services.AddModule<IAssociationsDb, AssociationsDbContext>(Name);

    public static IEndpointRouteBuilder MapAssociations(this IEndpointRouteBuilder routes) => routes;
}
