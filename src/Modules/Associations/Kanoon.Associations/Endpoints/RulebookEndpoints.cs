using Kanoon.Associations.Application.Commands.Rulebook;
using Kanoon.Associations.Application.Queries.Rulebook;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Kanoon.Associations.Endpoints;

/// <param name="Name">One of the names that the list gives.</param>
/// <param name="Value">In the rule's unit, from its min to its max.</param>
/// <param name="EffectiveFrom">Today in Tehran, or later.</param>
/// <param name="Reason">At most 500 characters.</param>
internal sealed record SetOfficeRuleBody(string Name, long Value, DateOnly EffectiveFrom, string Reason);

internal sealed record OfficeRuleSet(Guid Id);

internal static class RulebookEndpoints
{
    public static void MapRulebook(this IEndpointRouteBuilder routes)
    {
        var rules = routes.MapGroup("/admin/rules").WithTags("Rulebook");

        rules
            .MapGet(
                "/",
                async (ISender sender, CancellationToken ct) =>
                    TypedResults.Ok(await sender.Send(new ListOfficeRules(), ct))
            )
            .Allow(AccessPolicy.Office)
            .WithName("ListOfficeRules")
            .AllowClients(ClientScopes.OfficeRead)
            .WithSummary("Every number that the Office sets, with its bounds, today's value, history and future.");

        rules
            .MapGet(
                "/preview",
                async (string name, long value, DateOnly effectiveFrom, ISender sender, CancellationToken ct) =>
                    TypedResults.Ok(await sender.Send(new PreviewOfficeRule(name, value, effectiveFrom), ct))
            )
            .Allow(AccessPolicy.Office)
            .WithName("PreviewOfficeRule")
            .WithSummary("Which open cases a change would touch, and how many keep the rules of their day.")
            .ProducesValidationProblem();

        rules
            .MapPost(
                "/",
                async (SetOfficeRuleBody body, ISender sender, CancellationToken ct) =>
                {
                    var id = await sender.Send(
                        new SetOfficeRule(body.Name, body.Value, body.EffectiveFrom, body.Reason),
                        ct
                    );
                    return TypedResults.Created("/api/v1/admin/rules", new OfficeRuleSet(id));
                }
            )
            .Allow(AccessPolicy.Management)
            .CreatesOne()
            .WithName("SetOfficeRule")
            .WithSummary(
                "Sets a rule from a day on. Problems: associations.rule-in-the-past, associations.rule-day-taken."
            )
            .ProducesValidationProblem();

        rules
            .MapDelete(
                "/{id:guid}",
                async (Guid id, string? reason, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new WithdrawOfficeRule(id, reason), ct);
                    return TypedResults.NoContent();
                }
            )
            .Allow(AccessPolicy.Management)
            .WithName("WithdrawOfficeRule")
            .WithSummary("Takes back a value that has not come into effect. Problems: associations.rule-in-effect.")
            .ProducesValidationProblem()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);
    }
}
