using Kanoon.Platform.Access.Clients;
using Kanoon.Platform.Access.Grants;
using Kanoon.Platform.Access.Invitations;
using Kanoon.Platform.Access.Personal;
using Kanoon.Platform.Access.SecondFactor;
using Kanoon.Platform.Access.Sessions;
using Kanoon.Platform.Auditing;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Persistence;
using Microsoft.AspNetCore.Authentication.BearerToken;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Kanoon.Platform.Access;

internal static class AccessRegistration
{
    public const string CookieName = "kanoon";

    public static IServiceCollection AddAccess(this IServiceCollection services, IConfiguration configuration)
    {
        services
            .AddPooledDbContextFactory<AccessDbContext>(
                (provider, options) =>
                    provider.GetRequiredService<IDatabase>().Configure(options, AccessDbContext.Schema)
            )
            .AddScoped(provider => provider.GetRequiredService<IDbContextFactory<AccessDbContext>>().CreateDbContext());
        services
            .AddOptions<AccessSettings>()
            .Configure<IConfiguration>(
                (access, configuration) => access.SecondFactorRequired = !configuration.GetValue<bool>("Kanoon:Demo")
            )
            .BindConfiguration("Access")
            .Validate(
                access => access.DeniedPasswords is null || File.Exists(access.DeniedPasswords),
                "Access:DeniedPasswords names a file of passwords, one a line."
            )
            .ValidateOnStart();
        services
            .AddDataProtection()
            .SetApplicationName("Kanoon")
            .PersistKeysToDbContext<AccessDbContext>()
            .EncryptBy(configuration);

        services
            .AddIdentityCore<User>(identity =>
            {
                identity.Password.RequiredLength = 10;
                identity.Password.RequireDigit = false;
                identity.Password.RequireLowercase = false;
                identity.Password.RequireUppercase = false;
                identity.Password.RequireNonAlphanumeric = false;
                identity.Lockout.MaxFailedAccessAttempts = 5;
                identity.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
            })
            .AddEntityFrameworkStores<AccessDbContext>()
            .AddErrorDescriber<PersianIdentityErrors>()
            .AddPasswordValidator<CommonPasswords>()
            .AddSignInManager();

        services
            // CallerMiddleware knows which scheme a request speaks; a default one would be asked at each request besides.
            .AddAuthentication(schemes => schemes.DefaultChallengeScheme = IdentityConstants.ApplicationScheme)
            .AddCookie(
                IdentityConstants.ApplicationScheme,
                cookie =>
                {
                    cookie.Cookie.Name = CookieName;
                    cookie.Cookie.HttpOnly = true;
                    cookie.Cookie.SameSite = SameSiteMode.Strict;
                    cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
                    cookie.ExpireTimeSpan = TimeSpan.FromHours(8);
                    cookie.Events.OnRedirectToLogin = context =>
                        Answer(context.HttpContext, StatusCodes.Status401Unauthorized);
                    cookie.Events.OnRedirectToAccessDenied = context =>
                        Answer(context.HttpContext, StatusCodes.Status403Forbidden);
                }
            )
            .AddBearerToken(
                IdentityConstants.BearerScheme,
                bearer => bearer.BearerTokenExpiration = TimeSpan.FromMinutes(15)
            );

        services
            .AddOptions<BearerTokenOptions>(IdentityConstants.BearerScheme)
            .PostConfigure<IMemoryCache>(
                (bearer, cache) =>
                    bearer.BearerTokenProtector = new RememberedTickets(bearer.BearerTokenProtector, cache)
            );

        return services
            .AddRateLimits()
            .AddForgeryGuard()
            .AddMemoryCache()
            .AddSingleton<LookupKey>()
            .AddSingleton<IPersonalData, PersonalData>()
            .AddScoped<Accounts>()
            .AddScoped<SignInTries>()
            .AddScoped<AccountTrail>()
            .AddScoped<IAccountDirectory, AccountDirectory>()
            .AddScoped<LastChanges>()
            .AddScoped<Caller>()
            .AddScoped<Authenticator>()
            .AddScoped<SessionDesk>()
            .AddSingleton<SessionCache>()
            .AddSingleton<ClientCache>()
            .AddScoped<InvitationDesk>()
            .AddScoped<IPersonalRecords, PlatformRecords>()
            .AddScoped<ICaller>(provider => provider.GetRequiredService<Caller>())
            .AddSingleton<GrantCache>()
            .AddScoped<IAuthorizationHandler, PolicyHandler>()
            .AddSingleton<IConfigureOptions<AuthorizationOptions>, PolicyOptions>()
            .AddPolicies(
                AccessPolicy.Public,
                AccessPolicy.SignedIn,
                AccessPolicy.Office,
                AccessPolicy.Management,
                AccessPolicy.Administration
            )
            .AddAuthorization();
    }

    private static Task Answer(HttpContext http, int status)
    {
        http.Response.StatusCode = status;
        return Task.CompletedTask;
    }

    private sealed class PolicyOptions(IEnumerable<AccessPolicy> policies) : IConfigureOptions<AuthorizationOptions>
    {
        public void Configure(AuthorizationOptions options)
        {
            options.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAssertion(_ => false).Build();
            foreach (var policy in policies)
                options.AddPolicy(policy.Name, builder => builder.AddRequirements(new PolicyRequirement(policy)));
        }
    }
}
