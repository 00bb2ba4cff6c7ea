using Kanoon.IntegrationTests.Associations;
using Kanoon.IntegrationTests.Infrastructure;
using Kanoon.Platform.Files;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Files;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Kanoon.IntegrationTests.Platform;

public sealed class KeepingFilesOnSqlite(SqliteApp app) : KeepingFiles(app), IClassFixture<SqliteApp>;

public sealed class KeepingFilesOnSqlServer(SqlServerApp app) : KeepingFiles(app), IClassFixture<SqlServerApp>;

public abstract class KeepingFiles(KanoonApp app) : Behaviour(app)
{
    [Fact]
    public async Task The_same_content_is_kept_once_under_a_name_that_nobody_guesses()
    {
        var store = App.Services.GetRequiredService<IFileStore>();

        var (first, second, other) = (await Save(store, "یک"), await Save(store, "یک"), await Save(store, "دو"));

        second.Should().Be(first);
        other.Id.Should().NotBe(first.Id);
        first.Id.Should().MatchRegex("^[0-9a-f]{64}$");
        (await store.Open("../../etc/passwd", Ct)).Should().BeNull();
        (await store.Open(new string('0', 64), Ct)).Should().BeNull();
    }

    [Fact]
    public async Task What_no_record_names_is_removed_after_a_day_and_what_one_names_stays()
    {
        var applicant = await Applicant.Start(App, Applicant.NewName());
        var attached = await applicant.Attach("%PDF-1.7 named"u8.ToArray()).Read<CreatedId>();
        var store = App.Services.GetRequiredService<IFileStore>();
        var orphan = await Save(store, "یتیم");

        await App.RunJob("platform.orphaned-files");
        (await Exists(store, orphan.Id)).Should().BeTrue("its command may still be on the way");
        App.Clock.Advance(TimeSpan.FromDays(2));
        var again = await Save(store, "دوباره");
        await App.RunJob("platform.orphaned-files");

        (await Exists(store, orphan.Id)).Should().BeFalse();
        (await Exists(store, again.Id)).Should().BeTrue();
        await applicant
            .Citizen.Http.GetAsync(new Uri($"{applicant.Address}/documents/{attached.Id}", UriKind.Relative))
            .Succeeds();
    }

    [Fact]
    public async Task A_large_file_passes_through_in_small_parts()
    {
        const int Size = 200 * 1024 * 1024;
        var folder = Directory.CreateTempSubdirectory("kanoon-large-");
        try
        {
            var store = new FolderFileStore(
                Options.Create(new FileSettings { Folder = folder.FullName, LargestFile = Size + 100 }),
                App.Services.GetRequiredService<IPersonalData>(),
                App.Clock
            );
            await using var content = new Endless("%PDF-1.7"u8.ToArray(), Size);

            var kept = await store.Save(content, Ct);

            content.MostAtOnce.Should().BeLessThan(256 * 1024);
            kept.Size.Should().Be(Size);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private static async Task<StoredFile> Save(IFileStore store, string text)
    {
        using var content = new MemoryStream(System.Text.Encoding.UTF8.GetBytes($"%PDF-1.7 {text}"));
        return await store.Save(content, Ct);
    }

    private static async Task<bool> Exists(IFileStore store, string id)
    {
        await using var content = await store.Open(id, Ct);
        return content is not null;
    }

    /// <summary>A file of a size, whose first bytes are given.</summary>
    private sealed class Endless(byte[] head, long length) : Stream
    {
        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => length;
        public override long Position { get; set; }

        /// <summary>Bytes that were asked for at a time.</summary>
        public int MostAtOnce { get; private set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            MostAtOnce = Math.Max(MostAtOnce, count);
            var given = (int)Math.Min(count, length - Position);
            for (var at = 0; at < given && Position + at < head.Length; at++)
                buffer[offset + at] = head[Position + at];
            Position += given;
            return given;
        }

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
