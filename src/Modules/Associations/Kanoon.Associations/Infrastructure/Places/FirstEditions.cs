using System.Text.Json;
using Kanoon.Associations.Application;
using Kanoon.Associations.Application.Commands.Places;
using Kanoon.Associations.Application.Places;
using Kanoon.Associations.Domain.Places;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Domain;
using Kanoon.SharedKernel.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Infrastructure.Places;

/// <summary>
/// The first edition of every reference list, from the files built into this assembly. It takes the same way as an
/// import by the Office, so that the files are judged by the same rules.
/// </summary>
internal sealed class FirstEditions(IAssociationsDb db, ISender sender) : IReferenceLoader
{
    public async Task Load(CancellationToken ct)
    {
        await Load<ImportGeography>(ReferenceList.Geography, ct);
        await Load<ImportGoals>(ReferenceList.Goals, ct);
        await Load<ImportHolidays>(ReferenceList.Holidays, ct);
    }

    private async Task Load<TImport>(string list, CancellationToken ct)
        where TImport : ICommand<ImportReport>
    {
        if (await db.ReferenceVersions.AnyAsync(version => version.Name == list, ct))
            return;

        try
        {
            await sender.Send(await Read<TImport>(list, ct), ct);
        }
        catch (RuleViolationException violation) when (violation.Rule == ReferenceRules.IsNewer)
        {
            // Another host that starts at the same moment was first.
        }
    }

    private static async Task<TImport> Read<TImport>(string list, CancellationToken ct)
    {
        var resource = $"Kanoon.Associations.Infrastructure.ReferenceData.{list}.json";
        await using var file =
            typeof(FirstEditions).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The resource {resource} is not built in.");
        return (await JsonSerializer.DeserializeAsync<TImport>(file, ModuleDbContext.Json, ct))!;
    }
}
