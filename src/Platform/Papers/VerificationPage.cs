using System.Text.Encodings.Web;
using System.Text.Unicode;
using Fluid;
using Kanoon.Documents.Verifying;
using Kanoon.Persian;
using Kanoon.Platform.Access;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Http;
using Kanoon.SharedKernel.Time;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Kanoon.Platform.Papers;

/// <summary>The page that a paper's QR code leads to. It needs no script, and fits on the oldest phone.</summary>
internal static class VerificationPage
{
    private const int LongestTyped = 40;
    private const string Html = "text/html; charset=utf-8";
    private static readonly IFluidTemplate Page = new FluidParser().Parse(Resource("verification.liquid"));
    private static readonly string Style = Resource("verification.css");
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static void MapVerificationPage(this IEndpointRouteBuilder root)
    {
        var pages = root.MapGroup("/v").WithTags("Verification").Allow(AccessPolicy.Public);

        pages
            .MapGet(
                "/",
                (string? serial, Verifications desk, HttpContext http, CancellationToken ct) =>
                    Show(serial, desk, http, ct)
            )
            .WithMetadata(new PageWhenTooMany(Refuse))
            .WithName("AskForPaper")
            .WithSummary("A page on which a serial is typed in.")
            .ProducesFile("text/html");

        pages
            .MapGet(
                "/{serial}",
                (string serial, Verifications desk, HttpContext http, CancellationToken ct) =>
                    Show(serial, desk, http, ct)
            )
            .WithMetadata(new PageWhenTooMany(Refuse))
            .WithName("ShowPaper")
            .WithSummary("Whether a paper counts, for people.")
            .ProducesFile("text/html")
            .Produces(StatusCodes.Status404NotFound, contentType: "text/html");

        pages
            .MapGet(
                "/style.css",
                (HttpContext http) =>
                {
                    http.Response.Headers.CacheControl = "public, max-age=86400";
                    return TypedResults.Text(Style, "text/css; charset=utf-8");
                }
            )
            .ExcludeFromDescription();
    }

    /// <summary>In place of the problem that a program gets.</summary>
    private static async Task Refuse(HttpContext http)
    {
        http.Response.Headers.CacheControl = "no-store";
        http.Response.ContentType = Html;
        var context = new TemplateContext();
        context.SetValue("busy", true);
        await http.Response.WriteAsync(await Page.RenderAsync(context, Encoder), http.RequestAborted);
    }

    private static async Task<IResult> Show(string? serial, Verifications desk, HttpContext http, CancellationToken ct)
    {
        http.Response.Headers.CacheControl = "no-store";
        var typed = serial?.Trim() ?? "";
        var asked = typed.Length > 0;
        var paper = asked && typed.Length <= LongestTyped ? await desk.Find(typed, ct) : null;
        var context = new TemplateContext();
        context.SetValue("asked", asked);
        context.SetValue("typed", typed.Length <= LongestTyped ? typed : "");
        if (paper is not null)
            Fill(context, paper);
        return TypedResults.Content(
            await Page.RenderAsync(context, Encoder),
            Html,
            statusCode: asked && paper is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK
        );
    }

    private static void Fill(TemplateContext context, VerificationView paper)
    {
        context.SetValue("found", true);
        context.SetValue("valid", paper.IsValid);
        context.SetValue("kind", NameOf(paper.Kind));
        context.SetValue("standing", paper.InGrace ? InGrace(paper.ValidUntil!.Value) : NameOf(paper.Standing));
        context.SetValue("serial", paper.Serial);
        context.SetValue("holderIs", paper.Kind == PaperKind.Letter ? "کانون" : "دارنده");
        context.SetValue("referenceIs", paper.Kind == PaperKind.Letter ? "شمارهٔ نامه" : "شمارهٔ مجوز");
        context.SetValue("holder", paper.Holder);
        context.SetValue("title", paper.Title == paper.Holder ? "" : paper.Title);
        context.SetValue("reference", paper.Reference is null ? "" : Digits.ToPersian(paper.Reference));
        context.SetValue("issuedOn", Day(paper.IssuedOn));
        context.SetValue("validFrom", paper.ValidFrom is { } first ? Day(first) : "");
        context.SetValue("validUntil", paper.ValidUntil is { } last ? Day(last) : "");
        context.SetValue("withdrawnOn", paper.WithdrawnOn is { } day ? Day(day) : "");
        var local = TimeZoneInfo.ConvertTimeFromUtc(paper.CheckedAt, Tehran.Zone);
        context.SetValue(
            "checkedAt",
            $"{Day(DateOnly.FromDateTime(local))}، ساعت {Digits.ToPersian($"{local:HH:mm}")}"
        );
    }

    private static string InGrace(DateOnly until) => $"معتبر است، در مهلت ارفاقی تا {Day(until)}";

    private static string Day(DateOnly day) => JalaliDate.From(day).ToLongString();

    private static string NameOf(PaperKind kind) =>
        kind switch
        {
            PaperKind.Licence => "مجوز فعالیت کانون",
            PaperKind.Card => "کارت عضویت",
            PaperKind.Certificate => "گواهی آموزش",
            PaperKind.Award => "لوح جشنواره",
            _ => "نامهٔ اداره",
        };

    private static string NameOf(PaperStanding standing) =>
        standing switch
        {
            PaperStanding.Valid => "معتبر است",
            PaperStanding.NotYetValid => "هنوز آغاز نشده است",
            PaperStanding.Expired => "اعتبار آن پایان یافته است",
            PaperStanding.Suspended => "معلق است",
            PaperStanding.Revoked => "ابطال شده است",
            PaperStanding.Void => "باطل است",
            PaperStanding.Replaced => "نسخهٔ تازه‌تری جای آن را گرفته است",
            PaperStanding.Withdrawn => "پس گرفته شده است",
            _ => "کانون هم‌اکنون مجوز برقرار ندارد",
        };

    private static string Resource(string name)
    {
        using var stream = typeof(VerificationPage).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
