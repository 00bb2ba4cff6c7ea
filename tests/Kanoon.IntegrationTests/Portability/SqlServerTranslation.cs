using System.Collections;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Text.RegularExpressions;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Http;
using Kanoon.SharedKernel.Jobs;
using Kanoon.SharedKernel.Messaging;
using Kanoon.SharedKernel.Persistence;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Kanoon.IntegrationTests.Portability;

/// <summary>
/// Whether SQL Server would take what we say, without asking one: every handler, job and reaction of every module runs
/// on its provider over a connection that leads nowhere, and what it says is parsed. Whoever adds one is covered.
/// </summary>
public sealed partial class SqlServerTranslation(SilentApp app) : IClassFixture<SilentApp>
{
    private static readonly Pretence[] Pretences = Enum.GetValues<Pretence>();

    private IEnumerable<Assembly> Assemblies =>
        app.Services.GetRequiredService<ModuleCatalogue>().All.Select(module => module.Assembly).Distinct();

    [Fact]
    public async Task Every_query_is_translated_and_parsed()
    {
        var queries = HandlersOf(typeof(IQueryHandler<,>)).ToList();

        var problems = await Problems(queries, handler => QueriesLike(handler.Request), mustSpeak: true);

        queries.Should().NotBeEmpty();
        problems.Should().BeEmpty();
    }

    [Fact]
    public async Task Every_page_after_the_first_is_translated_and_parsed()
    {
        var lists = HandlersOf(typeof(IQueryHandler<,>))
            .Where(handler => ParametersOf(handler.Request).Any(parameter => parameter.Name == "After"))
            .ToList();
        var sorts = new Dictionary<Handler, IReadOnlyList<object>>();
        foreach (var list in lists)
            sorts[list] = await TellingSortsOf(list);

        var problems = await Problems(lists, list => PagesLike(list.Request, sorts[list]), mustSpeak: true);

        lists.Should().NotBeEmpty();
        problems.Should().BeEmpty();
    }

    [Fact]
    public async Task Every_command_is_translated_and_parsed()
    {
        var commands = HandlersOf(typeof(ICommandHandler<>)).Concat(HandlersOf(typeof(ICommandHandler<,>))).ToList();

        var problems = await Problems(commands, handler => BareAndFull(handler.Request), mustSpeak: false);

        commands.Should().NotBeEmpty();
        problems.Should().BeEmpty();
    }

    [Fact]
    public async Task Every_reaction_is_translated_and_parsed()
    {
        var reactions = HandlersOf(typeof(IReaction<>)).ToList();

        var problems = await Problems(reactions, handler => BareAndFull(handler.Request), mustSpeak: false);

        reactions.Should().NotBeEmpty();
        problems.Should().BeEmpty();
    }

    [Fact]
    public async Task Every_job_is_translated_and_parsed()
    {
        var problems = new List<string>();
        var jobs = app.Services.GetServices<JobSchedule>().Select(schedule => schedule.Type).ToList();

        foreach (var job in jobs)
        {
            var said = new List<string>();
            foreach (var pretence in Pretences)
            {
                var (statements, failure) = await app.Listen(
                    pretence,
                    scope => ((IRecurringJob)scope.GetRequiredService(job)).Run(CancellationToken.None)
                );
                said.AddRange(statements);
                problems.AddRange(ProblemsOf(job, statements, failure));
            }

            if (said.Count == 0)
                problems.Add($"{job.Name} said nothing to the database.");
        }

        jobs.Should().NotBeEmpty();
        problems.Should().BeEmpty();
    }

    private async Task<List<string>> Problems(
        IEnumerable<Handler> handlers,
        Func<Handler, IEnumerable<object>> requestsFor,
        bool mustSpeak
    )
    {
        var problems = new List<string>();
        foreach (var handler in handlers)
        {
            var (said, failures) = (new HashSet<string>(), new List<Exception>());
            foreach (var pretence in Pretences)
            foreach (var request in requestsFor(handler))
            {
                var (statements, failure) = await app.Listen(pretence, scope => handler.Answer(scope, request));
                problems.AddRange(ProblemsOf(handler.Type, statements.Where(said.Add), failure));
                if (failure is not null)
                    failures.Add(failure);
            }

            if (mustSpeak && said.Count == 0)
                problems.Add($"{handler.Type.Name} said nothing to the database. {failures.FirstOrDefault()}");
        }

        return [.. problems.Distinct()];
    }

    private static IEnumerable<string> ProblemsOf(Type who, IEnumerable<string> statements, Exception? failure)
    {
        if (
            failure is InvalidOperationException
            && failure.Message.Contains("could not be translated", StringComparison.Ordinal)
        )
            yield return $"{who.Name}: {failure.Message}";
        foreach (var statement in statements)
        foreach (var error in Tsql.ErrorsIn(statement))
            yield return $"{who.Name}: {error} in {statement}";
    }

    /// <summary>A query with everything that may be missing missing, with everything there, and sorted in every way.</summary>
    private static IEnumerable<object> QueriesLike(Type query) =>
        BareAndFull(query)
            .Concat(
                SortsOf(query)
                    .SelectMany(sort => BareAndFull(query, new Dictionary<string, object> { ["Sort"] = sort }))
            );

    private static IEnumerable<object> PagesLike(Type query, IEnumerable<object> sorts)
    {
        foreach (var cursor in Samples.Cursors())
        {
            yield return Samples.Of(query, bare: true, new Dictionary<string, object> { ["After"] = cursor })!;
            foreach (var sort in sorts)
                yield return Samples.Of(
                    query,
                    bare: true,
                    new Dictionary<string, object> { ["After"] = cursor, ["Sort"] = sort }
                )!;
        }
    }

    /// <summary>The words that make a difference to a list, out of all those tried.</summary>
    private async Task<IReadOnlyList<object>> TellingSortsOf(Handler list)
    {
        var (said, telling) = (new HashSet<string>(), new List<object>());
        foreach (var sort in SortsOf(list.Request))
        {
            var request = Samples.Of(list.Request, bare: true, new Dictionary<string, object> { ["Sort"] = sort })!;
            var (statements, _) = await app.Listen(Pretence.NothingIsThere, scope => list.Answer(scope, request));
            if (statements.Any(said.Add))
                telling.Add(sort);
        }

        return telling;
    }

    private static IEnumerable<object> BareAndFull(Type request, IReadOnlyDictionary<string, object>? given = null) =>
        [Samples.Of(request, bare: true, given)!, Samples.Of(request, bare: false, given)!];

    /// <summary>The ways to sort are strings that the module's code holds: every word in it is tried as one.</summary>
    private static IEnumerable<object> SortsOf(Type query)
    {
        var sort = ParametersOf(query).SingleOrDefault(parameter => parameter.Name == "Sort")?.ParameterType;
        if (sort is null)
            return [];
        sort = Nullable.GetUnderlyingType(sort) ?? sort;
        return sort.IsEnum ? Enum.GetValues(sort).Cast<object>() : WordsIn(query.Assembly);
    }

    private static HashSet<string> WordsIn(Assembly assembly)
    {
        using var file = new System.Reflection.PortableExecutable.PEReader(File.OpenRead(assembly.Location));
        var metadata = file.GetMetadataReader();
        var words = new HashSet<string>();
        for (var handle = MetadataTokens.UserStringHandle(1); !handle.IsNil; handle = metadata.GetNextHandle(handle))
            if (metadata.GetUserString(handle) is { } word && SortWord().IsMatch(word))
                words.UnionWith([word, word.TrimStart('-'), "-" + word.TrimStart('-')]);
        return words;
    }

    private static ParameterInfo[] ParametersOf(Type request) =>
        request.GetConstructors().Select(made => made.GetParameters()).MaxBy(parameters => parameters.Length) ?? [];

    private IEnumerable<Handler> HandlersOf(Type role) =>
        from type in Assemblies.SelectMany(assembly => assembly.GetTypes())
        where type is { IsClass: true, IsAbstract: false }
        from handled in type.GetInterfaces()
        where handled.IsGenericType && handled.GetGenericTypeDefinition() == role
        select new Handler(type, handled.GetGenericArguments()[0], handled);

    [GeneratedRegex("^-?[a-z][A-Za-z]{1,24}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SortWord();

    private sealed record Handler(Type Type, Type Request, Type Role)
    {
        public async Task Answer(IServiceProvider scope, object request)
        {
            var handler = ActivatorUtilities.CreateInstance(scope, Type);
            var method = Role.GetMethods().Concat(Role.GetInterfaces().SelectMany(role => role.GetMethods()));
            var task = (Task)
                method
                    .First(m => m.Name == "Handle")
                    .Invoke(handler, BindingFlags.DoNotWrapExceptions, null, [request, CancellationToken.None], null)!;
            await task;
            if (task.GetType().GetProperty("Result")?.GetValue(task) is { } answer)
                await Stream(answer is ListTable table ? table.Rows : answer);
        }

        /// <summary>A streamed answer says nothing before somebody reads it.</summary>
        private static async Task Stream(object answer)
        {
            var streamed = answer.GetType().GetInterfaces().FirstOrDefault(IsStream);
            if (streamed is not null)
                await (Task)
                    typeof(Handler)
                        .GetMethod(nameof(Drain), BindingFlags.NonPublic | BindingFlags.Static)!
                        .MakeGenericMethod(streamed.GetGenericArguments())
                        .Invoke(null, [answer])!;
            else if (answer is IEnumerable items)
                foreach (var _ in items) { }
        }

        private static bool IsStream(Type type) =>
            type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>);

        private static async Task Drain<T>(IAsyncEnumerable<T> items)
        {
            await foreach (var _ in items) { }
        }
    }
}

/// <summary>SQL Server's own grammar.</summary>
internal static class Tsql
{
    public static IEnumerable<string> ErrorsIn(string sql)
    {
        new TSql160Parser(initialQuotedIdentifiers: true).Parse(new StringReader(sql), out var errors);
        return errors.Select(error => $"line {error.Line}: {error.Message}");
    }
}
