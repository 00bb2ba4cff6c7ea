using System.Security.Cryptography;
using System.Text;
using Kanoon.Associations.Domain.Founding;
using Kanoon.UnitTests.Associations.Common;
using static Kanoon.UnitTests.Associations.Common.Samples;

namespace Kanoon.UnitTests.Associations.Founding;

public sealed class ConsentingToBeAFounder
{
    private readonly FoundingApplication application = A.BareDraft();
    private readonly Founder founder = A.Founder(1);

    public ConsentingToBeAFounder() => application.AddFounder(founder);

    [Fact]
    public void Needs_the_code_that_was_sent()
    {
        var code = Ask();

        var answer = application.Consent(founder.Id, code, Now.AddHours(1));

        answer.Should().Be(ConsentAnswer.Given);
        founder.HasConsented.Should().BeTrue();
        founder.ConsentedAt.Should().Be(Now.AddHours(1));
    }

    [Fact]
    public void Keeps_a_hash_of_the_code_and_never_the_code()
    {
        var code = Ask();

        code.Should().MatchRegex("^[0-9]{6}$");
        founder
            .Request!.CodeHash.Should()
            .Be(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{founder.Id:N}:{code}"))));
        Asking.Snapshot(application).Should().NotContain(code);
    }

    [Fact]
    public void Does_not_come_from_a_wrong_code()
    {
        var code = Ask();

        var answer = application.Consent(founder.Id, Other(code), Now);

        answer.Should().Be(ConsentAnswer.WrongCode);
        founder.HasConsented.Should().BeFalse();
        founder.Request!.Tries.Should().Be(1);
    }

    [Fact]
    public void Does_not_come_from_a_code_that_was_sent_to_another_founder()
    {
        var other = A.Founder(2);
        application.AddFounder(other);
        var code = Ask();
        string otherCode;
        var at = Now;
        do
        {
            at += TimeSpan.FromMinutes(2);
            otherCode = application.AskConsent(other.Id, at, A.CodeValidity);
        } while (otherCode == code);

        var answer = application.Consent(founder.Id, otherCode, at);

        answer.Should().Be(ConsentAnswer.WrongCode);
    }

    [Fact]
    public void Does_not_come_before_a_code_was_sent()
    {
        var answer = application.Consent(founder.Id, "123456", Now);

        answer.Should().Be(ConsentAnswer.NotAsked);
    }

    [Fact]
    public void Still_comes_from_the_fifth_try()
    {
        var code = Ask();
        TryWrongly(code, times: 4);

        var answer = application.Consent(founder.Id, code, Now);

        answer.Should().Be(ConsentAnswer.Given);
    }

    [Fact]
    public void Does_not_come_from_the_right_code_after_five_wrong_tries()
    {
        var code = Ask();
        TryWrongly(code, times: 5);

        var answer = application.Consent(founder.Id, code, Now);

        answer.Should().Be(ConsentAnswer.TooManyTries);
        founder.HasConsented.Should().BeFalse();
    }

    [Fact]
    public void Is_possible_again_with_a_new_code()
    {
        TryWrongly(Ask(), times: 5);
        var code = application.AskConsent(founder.Id, Now.AddMinutes(2), A.CodeValidity);

        var answer = application.Consent(founder.Id, code, Now.AddMinutes(3));

        answer.Should().Be(ConsentAnswer.Given);
    }

    [Fact]
    public void Does_not_come_from_an_older_code()
    {
        var old = Ask();
        string code;
        var at = Now;
        do
        {
            at += TimeSpan.FromMinutes(2);
            code = application.AskConsent(founder.Id, at, A.CodeValidity);
        } while (code == old);

        var answer = application.Consent(founder.Id, old, at);

        answer.Should().Be(ConsentAnswer.WrongCode);
    }

    [Theory]
    [InlineData(-1, ConsentAnswer.Given)]
    [InlineData(0, ConsentAnswer.Expired)]
    [InlineData(1, ConsentAnswer.Expired)]
    public void Comes_before_the_code_expires(int secondsAfterExpiry, object expected)
    {
        var code = Ask();

        var answer = application.Consent(founder.Id, code, (Now + A.CodeValidity).AddSeconds(secondsAfterExpiry));

        answer.Should().Be((ConsentAnswer)expected);
        founder.HasConsented.Should().Be(answer == ConsentAnswer.Given);
    }

    [Fact]
    public void Is_asked_for_every_two_minutes_at_most()
    {
        Ask();
        var early = () => application.AskConsent(founder.Id, Now.AddMinutes(2).AddTicks(-1), A.CodeValidity);
        var inTime = () => application.AskConsent(founder.Id, Now.AddMinutes(2), A.CodeValidity);

        early.Should().BreakRule(FoundingRules.ConsentAskedJustNow);
        founder.Request!.SentAt.Should().Be(Now);
        inTime.Should().NotThrow();
        founder.Request!.SentAt.Should().Be(Now.AddMinutes(2));
    }

    [Fact]
    public void Is_given_once()
    {
        application.Consent(founder.Id, Ask(), Now);
        var ask = () => application.AskConsent(founder.Id, Now.AddHours(1), A.CodeValidity);
        var consent = () => application.Consent(founder.Id, "123456", Now);

        ask.Should().BreakRule(FoundingRules.ConsentAlreadyGiven);
        consent.Should().BreakRule(FoundingRules.ConsentAlreadyGiven);
    }

    private string Ask() => application.AskConsent(founder.Id, Now, A.CodeValidity);

    private void TryWrongly(string code, int times)
    {
        for (var time = 0; time < times; time++)
            application.Consent(founder.Id, Other(code), Now).Should().Be(ConsentAnswer.WrongCode);
    }

    private static string Other(string code) => code == "000000" ? "000001" : "000000";
}
