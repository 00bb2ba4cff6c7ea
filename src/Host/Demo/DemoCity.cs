namespace Kanoon.Host.Demo;

internal static class DemoRegistration
{
    public static IServiceCollection AddDemo(this IServiceCollection services) => services;

    public static Task LoadDemo(this IServiceProvider services, CancellationToken ct) => Task.CompletedTask;
}

internal static class DemoAccounts
{
    public static string Describe() => "";
}
