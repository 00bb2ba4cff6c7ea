using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Kanoon.IntegrationTests.Associations;
using Kanoon.IntegrationTests.Infrastructure;
using Kanoon.Platform;
using Kanoon.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kanoon.IntegrationTests.Access;

public sealed class StayingInOnesScopeOnSqlite(SqliteApp app) : StayingInOnesScope(app), IClassFixture<SqliteApp>;

public sealed class StayingInOnesScopeOnSqlServer(SqlServerApp app)
    : StayingInOnesScope(app),
        IClassFixture<SqlServerApp>;

/// <summary>The right role in the wrong scope, on every route of <see cref="ScopeTable"/>.</summary>
public abstract partial class StayingInOnesScope(KanoonApp app) : RenewalAtWork(app)
{
    [Fact]
    public void Every_route_that_names_somebodys_thing_has_a_row() =>
        AccessTable
            .Rows.Where(row => row.Value is { } roles && roles.Contains(Roles.Applicant))
            .Select(row => row.Key)
            .Where(route => route.Contains('{'))
            .Should()
            .BeEquivalentTo(ScopeTable.All);

    [Fact]
    public async Task Whoever_leads_one_association_has_no_part_in_another()
    {
        var (theirs, other) = (await AtWindow(), await Led());
        var secretary = await App.Citizen();
        await other.AppointSecretary(secretary);
        await App.Deliver();
        await App.ForgetGrants(secretary);
        var world = await Describe(theirs);

        foreach (var stranger in new[] { other.Leader, secretary })
            (await LetIn(stranger, world)).Should().BeEmpty();

        // The draft is somebody else's still.
        var reads = world
            .Where(row =>
                row.Route.StartsWith("GET", StringComparison.Ordinal)
                && !row.Route.Contains("founding-applications", StringComparison.Ordinal)
            )
            .ToList();
        (await LetIn(theirs.Leader, reads))
            .Select(answer => answer.Split(": ")[0])
            .Should()
            .BeEquivalentTo(reads.Select(row => row.Route));
    }

    private async Task<IReadOnlyList<Target>> Describe(Licensed association)
    {
        var draft = await Applicant.Start(App, Applicant.NewName());
        await draft.AddFounder(Applicant.NewNationalCode(), KanoonApp.NewMobile()).Succeeds();
        await draft.Attach(Applicant.Pdf).Succeeds();
        var application = await draft.View();
        var renewal = await Begun(association);
        var variation = await association
            .Leader.Http.Post(
                $"/api/v1/licences/{await association.LicenceId()}/variations",
                JsonNode.Parse(ScopeTable.Licences[^1].Body!)!
            )
            .Read<CreatedId>();
        var member = await association.WithMember();
        await association.ShowPhoto(association.Leader, member["id"]!.GetValue<Guid>(), Pictures.Png()).Succeeds();
        member = await association.Member(member["id"]!.GetValue<Guid>());
        var card = await association.WithCard(member["id"]!.GetValue<Guid>());
        await association.WithMember();
        var batch = await association.Batch().Read<CreatedId>();
        await App.RunJob("associations.issue-card-batches");
        var letter = await association.IssuedLetter();
        var import = await association.Import(Sheets.Csv(Sheets.Row())).Read<CreatedId>();
        var sheet = await association.Leader.Http.Get<JsonObject>($"/api/v1/member-imports/{import.Id}");
        var message = await App.In(services =>
            services
                .GetRequiredService<PlatformDbContext>()
                .Messages.Where(known => known.UserId == association.Leader.Id)
                .Select(known => known.Id)
                .FirstAsync()
        );
        var session = await App.In(services =>
            services
                .GetRequiredService<PlatformDbContext>()
                .Sessions.Where(known => known.UserId == association.Leader.Id)
                .Select(known => known.Id)
                .FirstAsync()
        );

        return
        [
            .. ScopeTable.Applications.Select(row =>
                Target.Of(
                    row,
                    application,
                    ("id", application["id"]),
                    ("founderId", application.List("founders")[0]["id"]),
                    ("documentId", application.List("documents")[0]["id"])
                )
            ),
            .. Rows(ScopeTable.Associations, await association.View(), (await association.Council()).List("seats")[0]),
            .. Rows(ScopeTable.Licences, await association.File()),
            .. Rows(ScopeTable.Renewals, renewal),
            .. Rows(ScopeTable.Variations, await Manager.Http.Get<JsonObject>($"/api/v1/variations/{variation.Id}")),
            .. ScopeTable.Members.Select(row =>
                Target.Of(row, member, ("id", member["id"]), ("purpose", "photo"), ("duty", "deputy"))
            ),
            .. Rows(ScopeTable.Cards, card),
            .. Rows(ScopeTable.Letters, letter),
            .. Rows(ScopeTable.Imports, sheet),
            .. ScopeTable.CardBatches.Select(row => Target.Of(row, [], ("id", $"{batch.Id}"))),
            Target.Of(ScopeTable.Own[0], [], ("id", $"{session}")),
            Target.Of(ScopeTable.Own[1], [], ("id", $"{message}")),
        ];
    }

    private static IEnumerable<Target> Rows(
        IReadOnlyList<(string Route, string? Body)> rows,
        JsonObject resource,
        JsonNode? seat = null
    ) => rows.Select(row => Target.Of(row, resource, ("id", resource["id"]), ("seatId", seat?["id"]), ("version", 1)));

    /// <summary>The routes that somebody was not turned away from.</summary>
    private async Task<IReadOnlyList<string>> LetIn(Person person, IReadOnlyList<Target> world)
    {
        var letIn = new List<string>();
        foreach (var target in world)
        {
            using var request = target.Request(App.Today());
            using var answer = await person.Http.SendAsync(request);
            if (answer.StatusCode is not (HttpStatusCode.Forbidden or HttpStatusCode.NotFound))
                letIn.Add($"{target.Route}: {answer.StatusCode}");
        }

        return letIn;
    }

    private sealed partial record Target(string Route, string Path, string? Body, int? Version)
    {
        public static Target Of(
            (string Route, string? Body) row,
            JsonObject resource,
            params (string Name, JsonNode? Id)[] ids
        )
        {
            var path = row.Route.Split(' ')[1];
            foreach (var (name, id) in ids)
                path = path.Replace($"{{{name}}}", $"{id}", StringComparison.Ordinal);
            Parameter().IsMatch(path).Should().BeFalse(path);
            return new(row.Route, path, row.Body, resource["version"]?.GetValue<int>());
        }

        public HttpRequestMessage Request(DateOnly today)
        {
            var request = new HttpRequestMessage(new HttpMethod(Route.Split(' ')[0]), new Uri(Path, UriKind.Relative));
            if (Version is { } version)
                request.Headers.Add("If-Match", $"\"{version}\"");
            if (Body is not null)
                request.Content =
                    Body == "FORM"
                        ? new MultipartFormDataContent
                        {
                            { new StringContent("statute"), "kind" },
                            { new StringContent("اساسنامه"), "title" },
                            { new ByteArrayContent(Applicant.Pdf), "file", "statute.pdf" },
                        }
                        : new StringContent(
                            Body.Replace("TODAY", today.Iso(), StringComparison.Ordinal)
                                .Replace("CLUB", $"{Applicant.Club(1)}", StringComparison.Ordinal),
                            Encoding.UTF8,
                            "application/json"
                        );
            return request;
        }

        [GeneratedRegex(@"\{[^}]+\}", RegexOptions.None, 1000)]
        private static partial Regex Parameter();
    }
}
