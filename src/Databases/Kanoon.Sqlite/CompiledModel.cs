using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Kanoon.Sqlite;

/// <summary>
/// The contexts' models as <c>build/migrations</c> wrote them down: to find them out at each start takes longer than all
/// the rest of it.
/// </summary>
internal static class CompiledModel
{
    private static readonly Dictionary<Type, Type> Known = typeof(CompiledModel)
        .Assembly.GetCustomAttributes<DbContextModelAttribute>()
        .ToDictionary(model => model.ContextType, model => model.ModelType);

    public static DbContextOptionsBuilder UseCompiledModel(this DbContextOptionsBuilder options) =>
        Known.TryGetValue(options.Options.ContextType, out var model)
            ? options.UseModel((IModel)model.GetProperty("Instance")!.GetValue(null)!)
            : options;
}
