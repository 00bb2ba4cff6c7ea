using System.Reflection;
using FluentValidation;
using Kanoon.SharedKernel.Http;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace Kanoon.SharedKernel.Cqrs;

public static class CqrsRegistration
{
    /// <summary>The mediator and its pipeline, once for the whole process.</summary>
    public static IServiceCollection AddCqrs(this IServiceCollection services)
    {
        // The field is named beside the message; C# names in the middle of a Persian sentence help nobody.
        ValidatorOptions.Global.DisplayNameResolver = (_, _, _) => Language.Pick("این خانه", "This field");
        return services
            .AddScoped<CommandContext>()
            .AddScoped<ServiceFactory>(provider => provider.GetRequiredService)
            .AddScoped<IMediator, Mediator>()
            .AddScoped<ISender, Sender>()
            .AddScoped(typeof(IPipelineBehavior<,>), typeof(ValidationBehaviour<,>))
            .AddScoped(typeof(IPipelineBehavior<,>), typeof(CommandBehaviour<,>));
    }

    /// <summary>The handlers and validators of one module.</summary>
    public static IServiceCollection AddHandlersOf(this IServiceCollection services, Assembly module)
    {
        foreach (var type in module.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false }))
        foreach (var role in type.GetInterfaces().Where(IsHandler))
            services.AddScoped(role, type);

        return services.AddValidatorsFromAssembly(module, ServiceLifetime.Singleton, includeInternalTypes: true);
    }

    private static bool IsHandler(Type role) =>
        role.IsGenericType && role.GetGenericTypeDefinition() == typeof(IRequestHandler<,>);
}
