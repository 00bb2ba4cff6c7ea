using Kanoon.Associations;
using Kanoon.Associations.Infrastructure;
using Kanoon.Clubs;
using Kanoon.Clubs.Infrastructure;
using Kanoon.Festivals;
using Kanoon.Festivals.Infrastructure;
using Kanoon.Platform;
using Kanoon.Platform.Access;
using Kanoon.Support;
using Kanoon.Support.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Kanoon.Sqlite;

/// <summary>Lets dotnet-ef make a context without starting the Host.</summary>
internal abstract class DesignTime<TContext>(string module) : IDesignTimeDbContextFactory<TContext>
    where TContext : DbContext
{
    public TContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<TContext>();
        using var database = new SqliteDatabase("Data Source=design-time.db");
        database.Configure(options, module);
        return (TContext)Activator.CreateInstance(typeof(TContext), options.Options)!;
    }
}

internal sealed class AssociationsDesignTime() : DesignTime<AssociationsDbContext>(AssociationsModule.Name);

internal sealed class ClubsDesignTime() : DesignTime<ClubsDbContext>(ClubsModule.Name);

internal sealed class SupportDesignTime() : DesignTime<SupportDbContext>(SupportModule.Name);

internal sealed class FestivalsDesignTime() : DesignTime<FestivalsDbContext>(FestivalsModule.Name);

internal sealed class PlatformDesignTime() : DesignTime<PlatformDbContext>(PlatformModule.Name);

internal sealed class AccessDesignTime() : DesignTime<AccessDbContext>(AccessDbContext.Schema);
