using System.Diagnostics;
using System.Net;
using Kanoon.IntegrationTests.Infrastructure;
using Kanoon.SharedKernel.Http;
using Kanoon.Testing;

namespace Kanoon.IntegrationTests.Crashes;

/// <summary>What a supervisor sees of a process that cannot serve: one line on stderr and an exit code.</summary>
public sealed class EndingAtTheStart : IDisposable
{
    private const int CannotBeUsed = 78;
    private const int CannotBeReached = 69;
    private const string Secret = "nobody-may-read-this";

    private readonly string folder = Directory.CreateTempSubdirectory("kanoon-start-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_setting_that_cannot_be_used_is_named()
    {
        var (code, line) = await Run(new() { ["Database:Provider"] = "Postgres" });

        code.Should().Be(CannotBeUsed);
        line.Should().StartWith("The configuration cannot be used: Database:Provider");
    }

    [Theory]
    [InlineData("Files:Folder")]
    [InlineData("Notifications:Sms:Folder")]
    public async Task A_folder_that_cannot_be_written_to_is_named(string setting)
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "occupied"), "");

        var (code, line) = await Run(new() { [setting] = "occupied/inside" });

        code.Should().Be(CannotBeUsed);
        line.Should().Be($"The configuration cannot be used: {setting} cannot be written to.");
    }

    [Theory]
    [InlineData("urls", "no address")]
    [InlineData("Access:SecondFactorRequired", "perhaps")]
    [InlineData("Access:KeyCertificate", "not-there.pfx")]
    [InlineData("Access:DeniedPasswords", "not-there.txt")]
    [InlineData("Proxies:Known:0", "the proxy")]
    [InlineData("Pages:Folder", "not-there")]
    public async Task A_value_that_makes_no_sense_ends_it(string setting, string value)
    {
        var (code, line) = await Run(new() { [setting] = value });

        code.Should().Be(CannotBeUsed);
        line.Should().StartWith("The configuration cannot be used: ");
    }

    [Fact]
    public async Task A_switch_that_is_not_known_does_not_swallow_the_next()
    {
        var (code, line) = await Run([], "--verbose", "--demo");

        code.Should().Be(CannotBeUsed);
        line.Should().StartWith("The configuration cannot be used: --verbose has no value");
    }

    [Fact]
    public async Task A_demonstration_that_others_can_reach_wants_a_password_of_its_own()
    {
        var (code, line) = await Run(new() { ["urls"] = "http://0.0.0.0:5099" }, "--demo");

        code.Should().Be(CannotBeUsed);
        line.Should().Contain("Kanoon:DemoPassword");
    }

    [Fact]
    public async Task A_first_administrators_password_is_not_one_that_everybody_uses()
    {
        var (code, line) = await Run(new() { ["Access:AdministratorPassword"] = "Password-2026" });

        code.Should().Be(CannotBeUsed);
        line.Should().Contain("PasswordTooCommon");
    }

    [Fact]
    public async Task The_demonstration_does_not_mix_with_data_that_is_there()
    {
        await using (var host = await HostProcess.Start(folder, new Dictionary<string, string>()))
        {
            using var administrator = await host.Administrator();
            administrator.DefaultRequestHeaders.Add(Preconditions.IdempotencyHeader, "poetry");
            await administrator
                .Post(
                    "/api/v1/admin/clubs",
                    new
                    {
                        key = "poetry",
                        name = "باشگاه شعر",
                        description = "",
                        order = 1,
                    }
                )
                .ShouldBe(HttpStatusCode.Created);
            await host.Kill();
        }

        var (code, line) = await Run([], "--demo");

        code.Should().Be(CannotBeUsed);
        line.Should().Contain("Kanoon:Demo wants an empty database");
    }

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    public async Task A_server_that_does_not_answer_is_named_without_what_is_secret(string createIfMissing)
    {
        var port = HostProgram.FreePort();

        var (code, line) = await Run(
            new()
            {
                ["Database:Provider"] = "SqlServer",
                ["Database:ConnectionString"] =
                    $"Server=127.0.0.1,{port};Database=kanoon;User Id=sa;Password={Secret};Connect Timeout=2",
                ["Database:CreateIfMissing"] = createIfMissing,
            }
        );

        code.Should().Be(CannotBeReached);
        line.Should().StartWith($"The database cannot be reached: 127.0.0.1,{port}: ").And.NotContain(Secret);
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_named()
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "letter.db"), new string('x', 2000));

        var (code, line) = await Run(new() { ["Database:ConnectionString"] = "Data Source=letter.db" });

        code.Should().Be(CannotBeReached);
        line.Should().StartWith("The database cannot be reached: letter.db: ").And.Contain("not a database");
    }

    [Theory]
    [InlineData("occupied/kanoon.db")]
    [InlineData("folder.db")]
    public async Task A_place_where_no_file_can_be_is_named(string place)
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "occupied"), "");
        Directory.CreateDirectory(Path.Combine(folder, "folder.db"));

        var (code, line) = await Run(new() { ["Database:ConnectionString"] = $"Data Source={place}" });

        code.Should().Be(CannotBeReached);
        line.Should().StartWith($"The database cannot be reached: {place}: ");
    }

    private async Task<(int Code, string Line)> Run(Dictionary<string, string> settings, params string[] arguments)
    {
        var start = HostProcess.Describe(folder, settings);
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var (said, complained) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(60));

        (await said)
            .Should()
            .NotContain("   at ", "nobody who starts it wants to read a stack trace")
            .And.NotContain(Secret);
        var line = (await complained).TrimEnd();
        line.Should().NotBeEmpty().And.NotContain("\n");
        return (process.ExitCode, line);
    }
}
