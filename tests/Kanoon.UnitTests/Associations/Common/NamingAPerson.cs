using Kanoon.Associations.Domain.Common;
using Kanoon.Documents.Text;
using Kanoon.Persian;

namespace Kanoon.UnitTests.Associations.Common;

public sealed class NamingAPerson
{
    [Theory]
    [InlineData("زهرا موسوی")]
    [InlineData("سیّد محمّدرضا حسینی‌نژاد")]
    [InlineData("مؤسس زاده، ئهحمهد", false)]
    [InlineData("ئه‌حمه‌د كريمي")]
    [InlineData("Anne-Marie O'Neill")]
    [InlineData("José García Jr.")]
    [InlineData("مُّحمد")]
    [InlineData("مُّـَحمد")]
    [InlineData("مُُُّحمد", false)]
    [InlineData("سارا 😀", false)]
    [InlineData("漢字漢", false)]
    [InlineData("Дмитрий", false)]
    [InlineData("=cmd|' /C calc'!A0", false)]
    [InlineData("-cmd", false)]
    [InlineData("'موسوی", false)]
    [InlineData("<b>زهرا</b>", false)]
    [InlineData("زهرا ۲", false)]
    [InlineData("...", false)]
    [InlineData("زهرا\u200Fموسوی", false)]
    public void Takes_letters_and_what_stands_between_them(string typed, bool isOne = true)
    {
        PersonName.IsOne(typed).Should().Be(isOne);
    }

    [Fact]
    public void Takes_nothing_that_papers_cannot_print()
    {
        using var typeface = Typeface.Load(Weight.Regular);
        var names = Enumerable.Range(0x20, 0xD7E0).Select(point => $"ن{(char)point}ن").Where(PersonName.IsOne).ToList();

        names.Should().HaveCountGreaterThan(200);
        names.Select(PersianText.Clean).Should().OnlyContain(name => typeface.Readable(name) == name);
    }
}
