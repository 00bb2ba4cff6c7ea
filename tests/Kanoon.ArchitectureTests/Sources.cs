using System.Reflection;
using Kanoon.SharedKernel.Domain;

namespace Kanoon.ArchitectureTests;

/// <summary>A module: an assembly <c>Kanoon.X</c> with a sibling <c>Kanoon.X.Contracts</c>.</summary>
public sealed record ModuleWalls(string Name, Assembly Inside, Assembly Contracts)
{
    /// <summary>For the names of test cases.</summary>
    public override string ToString() => Name;
}

/// <summary>What is built and what it is built from; found, never listed.</summary>
internal static class Sources
{
    private const string ContractsSuffix = ".Contracts";

    public static IReadOnlyList<Assembly> Assemblies { get; } =
    [
        .. Directory
            .EnumerateFiles(AppContext.BaseDirectory, "Kanoon.*.dll")
            .Select(Path.GetFileNameWithoutExtension)
            .Where(name => !name!.EndsWith("Tests", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => Assembly.Load(name!)),
    ];

    public static IReadOnlyList<ModuleWalls> Modules { get; } =
    [
        .. from contracts in Assemblies
        where NameOf(contracts).EndsWith(ContractsSuffix, StringComparison.Ordinal)
        let name = NameOf(contracts)[..^ContractsSuffix.Length]
        from inside in Assemblies
        where NameOf(inside) == name
        select new ModuleWalls(name["Kanoon.".Length..], inside, contracts),
    ];

    public static Assembly SharedKernel { get; } = typeof(Rule).Assembly;

    public static string Root { get; } = FindRoot();

    public static string NameOf(Assembly assembly) => assembly.GetName().Name!;

    /// <summary>The source files below some folders of the repository, without what tools make.</summary>
    public static IEnumerable<string> Files(string pattern, params string[] folders) =>
        folders
            .SelectMany(folder =>
                Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
            )
            .Where(file => !IsMade(Path.GetRelativePath(Root, file)));

    public static string Relative(string file) => Path.GetRelativePath(Root, file).Replace('\\', '/');

    private static bool IsMade(string path)
    {
        string[] parts = path.Split('/', '\\');
        return parts.Any(part => part is "bin" or "obj" or "Migrations" or "node_modules" or "wwwroot" or "dist")
            || path.EndsWith(".d.ts", StringComparison.Ordinal)
            || path.EndsWith(".g.cs", StringComparison.Ordinal);
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Kanoon.sln")))
                return folder.FullName;
        throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}
