using System.Diagnostics;
using System.Security.Cryptography;
using Kanoon.Benchmarks.Data;
using Kanoon.Benchmarks.Measuring;
using Kanoon.Documents;
using Kanoon.Documents.Verifying;
using Kanoon.Platform.Papers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Kanoon.Benchmarks.Figures;

/// <summary>What papers cost: verifying a seal without a network, and five hundred cards with their QR codes; one thread.</summary>
internal static class SealingAndPrinting
{
    private const int Checks = 20_000;
    private const int Cards = 500;
    private const int Rounds = 5;

    public static async Task<IReadOnlyList<Figure>> Measure(DataSets data, CancellationToken ct)
    {
        await using var services = OurServices.Over(data.Copy(await data.Empty()), TimeProvider.System);
        var seal = services.GetRequiredService<PaperSeal>();
        var (code, token) = (await seal.Seal(Paper, ct), await seal.Token(Paper, ct));
        var key = (await services.GetRequiredService<KeyRing>().Current(ct)).Key;
        using var press = new DocumentPress();
        using var pair = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        byte[] words = [.. System.Text.Encoding.ASCII.GetBytes(token[..token.LastIndexOf('.')])];
        var signature = pair.SignData(words, HashAlgorithmName.SHA256);

        var bare = Best(Checks, () => pair.VerifyData(words, signature, HashAlgorithmName.SHA256));
        var check = Best(Checks, () => IsRight(token, key));
        var printing = Best(1, () => Print(press, code)) * Cards;
        return
        [
            Figure.Rate("offline check of a seal against 20,000/s", "/s", check, 20_000, 1),
            Figure.Rate("the same against the bare signature", "/s", check, bare, 0.5),
            Figure.Rate("print 500 cards against 1,000/s", "cards/s", printing, 1_000, 1),
        ];
    }

    private static VerifiedPaper Paper { get; } =
        new(
            PaperKind.Card,
            PaperSerial.Make(PaperKind.Card),
            PaperStanding.Valid,
            "نرگس یوسفی",
            "کانون یاران کتاب محلهٔ بهار",
            "1405-000123",
            new DateOnly(2026, 11, 23),
            new DateOnly(2028, 11, 22)
        );

    private static readonly JsonWebTokenHandler Handler = new();

    private static bool IsRight(string token, SecurityKey key) =>
        Handler
            .ValidateTokenAsync(
                token,
                new TokenValidationParameters
                {
                    IssuerSigningKey = key,
                    ValidAlgorithms = [SecurityAlgorithms.EcdsaSha256],
                    ValidateIssuer = false,
                    ValidateAudience = false,
                }
            )
            .GetAwaiter()
            .GetResult()
            .IsValid;

    private static bool Print(DocumentPress press, string code)
    {
        press.Print(
            Stream.Null,
            new PaperDetails("کارت عضویت", "اداره کانون‌ها", TimeProvider.System.GetUtcNow()),
            Enumerable
                .Range(0, Cards)
                .Select(number => new MembershipCard
                {
                    Serial = PaperSerial.Spaced(Paper.Serial),
                    AssociationName = "کانون یاران کتاب محلهٔ بهار",
                    MemberName = $"نرگس یوسفی {number}",
                    Role = "عضو",
                    ValidUntil = new DateOnly(2028, 11, 22),
                    Issuer = "اداره کانون‌ها",
                    Verification = new($"{code}{number}", "http://localhost:5080/v"),
                }),
            CardLayout.OneToAPage
        );
        return true;
    }

    /// <summary>Times a second, in the best of some rounds after one to warm up.</summary>
    private static double Best(int times, Func<bool> act)
    {
        var best = 0.0;
        for (var round = 0; round <= Rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            for (var time = 0; time < times; time++)
                if (!act())
                    throw new InvalidOperationException("It is not right.");
            if (round > 0)
                best = Math.Max(best, times / watch.Elapsed.TotalSeconds);
        }

        return best;
    }
}
