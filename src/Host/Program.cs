using Kanoon.Associations;
using Kanoon.Clubs;
using Kanoon.Festivals;
using Kanoon.Host.Errors;
using Kanoon.Host.Pages;
using Kanoon.Host.Startup;
using Kanoon.Platform;
using Kanoon.SharedKernel.Persistence;
using Kanoon.Support;

try
{
    var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args.WithSwitches() });
    builder.AddLogging();
    builder.AddServerLimits();
    builder.AddProxies();

    builder.Services.AddDatabase(builder.Configuration);
    builder.Services.AddPlatform(builder.Configuration);
    builder.Services.AddAssociations();
    builder.Services.AddClubs();
    builder.Services.AddSupport();
    builder.Services.AddFestivals();
    builder.Services.AddProblemAnswers();
    builder.Services.AddApi();
    builder.Services.AddPages(builder.Configuration);

    var app = builder.Build();
    await app.ReachDatabase();

    app.UseRequestPipeline();
    app.MapHealth();
    app.MapApiDocs();

    var api = app.MapGroup("/api/v1");
    api.MapPlatform();
    api.MapAssociations();
    api.MapClubs();
    api.MapSupport();
    api.MapFestivals();
    app.MapPapers();
    app.MapJobsDashboard();
    app.MapPages();

    await app.PrepareAndRun();
}
catch (Exception failure) when (failure.IsMisconfiguration())
{
    failure.Report();
}
catch (DatabaseUnavailableException failure)
{
    failure.Report();
}
