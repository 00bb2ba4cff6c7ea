using Kanoon.Associations.Application.Commands.Members;
using Kanoon.Associations.Application.Imports;
using Kanoon.Associations.Application.Queries.Members;
using Kanoon.Associations.Domain.Imports;
using Kanoon.Associations.Domain.Members;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Kanoon.Associations.Endpoints;

/// <param name="OnlyGood">Rows that are wrong, or of somebody who is there already, are left out; else none may be.</param>
internal sealed record ConfirmImportBody(bool OnlyGood);

/// <summary>Sheets of members: a dry run with its report, then the entry.</summary>
internal static class ImportEndpoints
{
    private const int LargestSheet = 10 * 1024 * 1024;

    public static void MapImports(this IEndpointRouteBuilder routes)
    {
        routes
            .MapPost("/associations/{id:guid}/member-imports", Upload)
            .WithTags("Members")
            .Allow(AccessPolicy.SignedIn)
            .WithName("UploadMembers")
            .WithSummary(
                "Hands in an xlsx or CSV of at most 50,000 rows; a job checks it, and nothing is entered before it is confirmed."
            )
            .CreatesOne()
            .Produces<Created>(StatusCodes.Status201Created)
            .DisableAntiforgery()
            .WithMetadata(new RequestSizeLimitAttribute(LargestSheet))
            .ProducesProblem(StatusCodes.Status404NotFound);

        routes
            .MapGet(
                "/associations/{id:guid}/member-imports",
                async (Guid id, int? limit, string? after, HttpContext http, ISender sender, CancellationToken ct) =>
                    await http.List(limit, after, (size, next) => sender.Send(new ListImports(id, size, next), ct))
            )
            .WithTags("Members")
            .Allow(AccessPolicy.SignedIn)
            .WithName("ListImports")
            .WithSummary("The sheets that an association has handed in, the latest first.")
            .ProducesList<ImportView>()
            .ProducesProblem(StatusCodes.Status404NotFound);

        routes
            .MapGet("/member-imports/template", (Delegate)((HttpContext http) => http.Table(ImportTemplate.Table())))
            .WithTags("Members")
            .Allow(AccessPolicy.SignedIn)
            .WithName("GetImportTemplate")
            .WithSummary(
                "A sheet to be filled in, with headings in the language of Accept-Language; xlsx, or CSV by Accept."
            )
            .ProducesFile(Lists.Spreadsheet, Lists.Csv);

        routes
            .MapPost(
                "/associations/{id:guid}/members/sheet",
                async (Guid id, Choice<MemberState>? state, HttpContext http, ISender sender, CancellationToken ct) =>
                    await http.Table(await sender.Send(new ExportMembers(id, state?.Value), ct))
            )
            .WithTags("Members")
            .Allow(AccessPolicy.SignedIn)
            .WithName("ExportMembers")
            .WithSummary(
                "Takes the members out as a sheet that can be handed in again; in full for who leads the association, masked for the Office. The audit keeps who did; xlsx, or CSV by Accept."
            )
            .ProducesFile(Lists.Spreadsheet, Lists.Csv)
            .ProducesProblem(StatusCodes.Status404NotFound);

        var imports = routes.MapGroup("/member-imports/{id:guid}").WithTags("Members").Allow(AccessPolicy.SignedIn);

        imports
            .MapGet(
                "/",
                async (Guid id, HttpContext http, ISender sender, CancellationToken ct) =>
                {
                    var found = await sender.Send(new GetImport(id), ct);
                    return http.WithETag(found, found.Version);
                }
            )
            .WithName("GetImport")
            .WithSummary("How far a sheet has come.")
            .Produces<ImportView>()
            .ProducesProblem(StatusCodes.Status404NotFound);

        imports
            .MapGet(
                "/rows",
                async (
                    Guid id,
                    Choice<RowOutcome>? outcome,
                    int? limit,
                    string? after,
                    HttpContext http,
                    ISender sender,
                    CancellationToken ct
                ) =>
                    await http.List(
                        limit,
                        after,
                        (size, next) => sender.Send(new ListImportRows(id, outcome?.Value, size, next), ct)
                    )
            )
            .WithName("ListImportRows")
            .WithSummary("The report of the dry run, row by row: what is wrong, what is a duplicate, what will happen.")
            .ProducesList<ImportRowView>()
            .ProducesProblem(StatusCodes.Status404NotFound);

        imports
            .MapPost(
                "/confirm",
                async (Guid id, ConfirmImportBody body, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new ConfirmImport(id, body.OnlyGood), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithName("ConfirmImport")
            .WithSummary("Has the sheet entered: all of it, or the good rows.")
            .ChangesOne();

        imports
            .MapPost(
                "/abandon",
                async (Guid id, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new AbandonImport(id), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithName("AbandonImport")
            .WithSummary("No further row of the sheet is entered, and what it says is forgotten.")
            .ChangesOne();
    }

    private static async Task<IResult> Upload(Guid id, IFormFile file, ISender sender, CancellationToken ct)
    {
        await using var content = file.OpenReadStream();
        var import = await sender.Send(new UploadMembers(id, content), ct);
        return TypedResults.Created($"/api/v1/member-imports/{import}", new Created(import));
    }
}
