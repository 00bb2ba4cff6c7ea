using System.Diagnostics;

namespace Kanoon.Host.Errors;

internal static class Registration
{
    public static IServiceCollection AddProblemAnswers(this IServiceCollection services) =>
        services
            .AddExceptionHandler<ProblemAnswers>()
            .AddProblemDetails(options =>
                options.CustomizeProblemDetails = context =>
                    context.ProblemDetails.Extensions["traceId"] =
                        Activity.Current?.TraceId.ToString() ?? context.HttpContext.TraceIdentifier
            )
            .Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
}
