using Kanoon.Documents;

namespace Kanoon.UnitTests.Documents;

public sealed class ReadingPapers
{
    [Fact]
    public void Finds_what_a_card_says()
    {
        using var printed = Printed.By(
            (press, output) => press.Print(output, A.Details(), [A.Card()], CardLayout.OneToAPage)
        );

        printed
            .Text()
            .Should()
            .ContainAll(
                "کانون هم‌اندیشی سلامت و نشاط اجتماعی",
                "سارا رضایی",
                "عضو شورای مرکزی",
                "MC-1405-000123",
                "۱۴۰۶/۰۹/۰۴",
                "اداره کانون‌های شهرداری",
                "kanoon.example.ir/v"
            );
    }

    [Fact]
    public void Finds_what_a_licence_says()
    {
        using var printed = Printed.By((press, output) => press.Print(output, A.Details(), A.Licence()));

        printed
            .Text()
            .Should()
            .ContainAll(
                "مجوز فعالیت",
                "کانون شعر و داستان سپیدار",
                "۱۴۰۵/۰۴/۰۰۱۲۳",
                "۱۴۰۷/۰۹/۰۵",
                "مریم عبداللهی",
                "ترویج کتاب‌خوانی در محله",
                "CPR",
                "L7K2-9XMD-4HQ3-VN5T"
            );
    }

    [Fact]
    public void Finds_what_a_letter_says_on_every_page()
    {
        using var printed = Printed.By((press, output) => press.Print(output, A.Details(), A.Letter(paragraphs: 12)));

        printed
            .Text()
            .Should()
            .ContainAll("موافقت با برگزاری جشنواره داستان کوتاه", "می‌رساند", "office@example.ir", "دکتر علی محمدی");
    }

    [Fact]
    public void Finds_the_number_of_a_letter_in_Persian_digits_and_what_it_answers()
    {
        var letter = A.Letter(paragraphs: 12) with { InReplyTo = "درخواست شماره ۸۸" };
        using var printed = Printed.By((press, output) => press.Print(output, A.Details(), letter));

        var text = printed.Text();

        text.Should().ContainAll("۱۴۰۵/۱۱۷", "درخواست شماره ۸۸").And.NotContain("1405/117");
    }

    // Ligatures, marks and joiners, each of which a reader may tear apart or turn round.
    [Theory]
    [InlineData("سلامت اسلام‌آباد لا")]
    [InlineData("عبدالله آیت‌اللهی")]
    [InlineData("محمّد قرآن مسئولان")]
    [InlineData("خانه‌ها می‌شود")]
    [InlineData("طبقهٔ سوم")]
    [InlineData("Ali Rezaei")]
    public void Finds_a_name_however_its_letters_join(string name)
    {
        using var printed = Printed.By(
            (press, output) => press.Print(output, A.Details(), [A.Card(name: name)], CardLayout.OneToAPage)
        );

        printed.Text().Should().Contain(name);
    }

    [Fact]
    public void Shows_what_the_font_lacks_as_missing()
    {
        using var printed = Printed.By(
            (press, output) => press.Print(output, A.Details(), [A.Card(name: "سارا 😀 漢")], CardLayout.OneToAPage)
        );

        printed.Text().Should().Contain("\uFFFD").And.Contain("سارا");
    }

    [Fact]
    public void Says_what_it_is_and_when_it_was_made()
    {
        using var printed = Printed.By((press, output) => press.Print(output, A.Details("مجوز ۱۲"), A.Licence()));

        var information = printed.Information();

        information.Should().MatchRegex(@"Title:\s+مجوز ۱۲").And.MatchRegex(@"Author:\s+اداره کانون‌های شهرداری");
        information.Should().MatchRegex(@"Subject:\s+نمونه").And.MatchRegex("CreationDate:.*Nov 25 .*2026");
        information.Should().MatchRegex(@"Pages:\s+1\b").And.MatchRegex(@"PDF version:\s+1\.7");
    }
}
