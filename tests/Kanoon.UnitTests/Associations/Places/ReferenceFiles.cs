using System.Text.Json;
using Kanoon.Associations;
using Kanoon.SharedKernel.Persistence;

namespace Kanoon.UnitTests.Associations.Places;

/// <summary>The files that are built into the module.</summary>
internal static class ReferenceFiles
{
    public static T Read<T>(string list)
    {
        using var file = typeof(AssociationsModule).Assembly.GetManifestResourceStream(
            $"Kanoon.Associations.Infrastructure.ReferenceData.{list}.json"
        )!;
        return JsonSerializer.Deserialize<T>(file, ModuleDbContext.Json)!;
    }
}
