using Kanoon.SharedKernel.Persistence;
using Kanoon.Support.Application;
using Kanoon.Support.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Kanoon.Support;

public static class SupportModule
{
    /// <summary>The module's schema.</summary>
    public const string Name = "support";

    public static IServiceCollection AddSupport(this IServiceCollection services) =>
        services.AddModule<ISupportDb, SupportDbContext>(Name);

    public static IEndpointRouteBuilder MapSupport(this IEndpointRouteBuilder routes) => routes;
}
