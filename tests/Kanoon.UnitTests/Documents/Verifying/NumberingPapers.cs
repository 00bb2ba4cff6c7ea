using CsCheck;
using Kanoon.Documents.Verifying;

namespace Kanoon.UnitTests.Documents.Verifying;

public sealed class NumberingPapers
{
    private static readonly Gen<PaperKind> Kinds = Gen.Enum<PaperKind>();

    [Fact]
    public void A_serial_is_read_back_however_it_is_typed() =>
        Kinds.Sample(kind =>
        {
            var serial = PaperSerial.Make(kind);

            foreach (
                var typed in new[]
                {
                    serial,
                    PaperSerial.Spaced(serial),
                    PaperSerial.Spaced(serial).ToLowerInvariant().Replace('-', ' '),
                    serial[0] + serial[1..].Replace('0', 'O').Replace('1', 'l'),
                }
            )
                (PaperSerial.TryRead(typed, out var read), read).Should().Be((true, serial));
            PaperSerial.KindOf(serial).Should().Be(kind);
        });

    [Theory]
    [InlineData('۰', '-')]
    [InlineData('٠', ' ')]
    [InlineData('０', '\u2011')]
    [InlineData('0', '–')]
    [InlineData('0', '\u2212')]
    [InlineData('۰', 'ـ')]
    [InlineData('۰', '\u00A0')]
    public void Digits_hyphens_and_spaces_of_any_script_will_do(char zero, char between) =>
        Kinds.Sample(kind =>
        {
            var serial = PaperSerial.Make(kind);
            var typed = string.Concat(
                PaperSerial
                    .Spaced(serial)
                    .Select(c =>
                        char.IsAsciiDigit(c) ? (char)(zero + c - '0')
                        : c == '-' ? between
                        : c
                    )
            );

            PaperSerial.TryRead($"\u2066{typed.ToLowerInvariant()}\u2069", out var read).Should().BeTrue();
            read.Should().Be(serial);
        });

    [Fact]
    public void One_wrong_character_is_always_noticed() =>
        Gen.Select(Kinds, Gen.Int[1, PaperSerial.Length - 1], Gen.Char["0123456789ABCDEFGHJKMNPQRSTVWXYZ"])
            .Sample(
                (kind, at, wrong) =>
                {
                    var serial = PaperSerial.Make(kind).ToCharArray();
                    if (serial[at] == wrong)
                        return;
                    serial[at] = wrong;

                    PaperSerial.TryRead(new string(serial), out _).Should().BeFalse();
                }
            );

    [Fact]
    public void Whatever_else_is_typed_is_no_serial() =>
        Gen.OneOf(Gen.String, Gen.String[Gen.Char[' ', '~'], 0, 40])
            .Sample(typed =>
            {
                if (PaperSerial.TryRead(typed, out var read))
                    read.Should().HaveLength(PaperSerial.Length);
            });

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("C7K2-9XMD-4HQ3")]
    [InlineData("Z000000000000000")]
    public void What_is_too_short_or_of_no_kind_is_none(string? typed) =>
        PaperSerial.TryRead(typed, out _).Should().BeFalse();

    [Fact]
    public void Serials_do_not_come_twice() =>
        Enumerable.Range(0, 10_000).Select(_ => PaperSerial.Make(PaperKind.Card)).Should().OnlyHaveUniqueItems();
}
