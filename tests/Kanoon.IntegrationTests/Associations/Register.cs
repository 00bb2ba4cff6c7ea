using Kanoon.IntegrationTests.Infrastructure;

namespace Kanoon.IntegrationTests.Associations;

public sealed class RegisterOnSqlite() : Register(new SqliteTestDatabase());

public sealed class RegisterOnSqlServer() : Register(new SqlServerTestDatabase());

/// <summary>An application whose register has associations in it from the start, for tests that only read.</summary>
public abstract class Register(TestDatabase database) : KanoonApp(database)
{
    // Greek has no place in the Persian alphabet: these two have the same sort key, yet are not the same name.
    public const string Alpha = "کانون αβγ";
    public const string Beta = "کانون βγα";

    public const string PersianBook = "کانون یاران کتاب";
    public const string ArabicBook = "کانون ياران كتابخوان";

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        if (IsMissing)
            return;

        await Found(Applicant.Fields("گلستان سعدی"));
        await Found(Applicant.Fields(Beta));
        var surrendered = await Found(Applicant.Fields("آوای مهر"));
        await surrendered.Do(surrendered.Leader, "/surrender", new { reason = "پایان کار کانون" }).Succeeds();

        Clock.Advance(TimeSpan.FromDays(1));
        await Found(Applicant.Fields("پرواز", district: 2, neighbourhood: 20101));
        await Found(Applicant.Fields(Alpha));
        await Found(Applicant.Fields(ArabicBook));

        Clock.Advance(TimeSpan.FromDays(1));
        await Found(Applicant.Fields("چکاد", club: 3));
        await Found(Applicant.Fields("نیم‌روز"));
        await Found(Applicant.Fields(PersianBook));
    }

    private Task<Licensed> Found(object fields) => Licensed.Found(this, fields);
}
