using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Domain;
using Kanoon.SharedKernel.Http;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Kanoon.Platform.Access;

/// <param name="Token">Goes into the header <c>X-Antiforgery</c> of every change that a cookie signs.</param>
internal sealed record AntiforgeryToken(string Token);

/// <summary>A browser sends its cookie with whatever page asks it to; a change therefore brings a token besides.</summary>
internal static class Forgeries
{
    private const string Header = "X-Antiforgery";

    public static readonly Rule TokenNeeded = new(
        "antiforgery-token-needed",
        $"A change that a cookie signs needs the header {Header} with the token of /auth/antiforgery.",
        $"تغییر با کوکی، سرآیند {Header} با نشانهٔ ‎/auth/antiforgery‎ می‌خواهد."
    );

    public static IServiceCollection AddForgeryGuard(this IServiceCollection services) =>
        services.AddAntiforgery(antiforgery =>
        {
            antiforgery.HeaderName = Header;
            antiforgery.Cookie.Name = $"{AccessRegistration.CookieName}-antiforgery";
            antiforgery.Cookie.HttpOnly = true;
            antiforgery.Cookie.SameSite = SameSiteMode.Strict;
            antiforgery.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            antiforgery.SuppressXFrameOptionsHeader = true;
        });

    public static void MapForgeryGuard(this IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "/auth/antiforgery",
                (HttpContext http, IAntiforgery antiforgery) =>
                    TypedResults.Ok(new AntiforgeryToken(antiforgery.GetAndStoreTokens(http).RequestToken!))
            )
            .WithTags("Access")
            .Allow(AccessPolicy.SignedIn)
            .WithName("GetAntiforgeryToken")
            .WithSummary("A token for the caller's changes by cookie; ask again after signing in.");

    /// <exception cref="BadHeaderException">The request changes something and no token vouches for it.</exception>
    public static async Task RequireOwnPage(this HttpContext http)
    {
        var antiforgery = http.RequestServices.GetRequiredService<IAntiforgery>();
        if (!await antiforgery.IsRequestValidAsync(http))
            throw new BadHeaderException(TokenNeeded);
    }
}
