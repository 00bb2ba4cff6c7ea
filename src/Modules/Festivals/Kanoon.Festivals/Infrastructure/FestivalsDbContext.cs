using Kanoon.Festivals.Application;
using Kanoon.SharedKernel.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Festivals.Infrastructure;

internal sealed class FestivalsDbContext(DbContextOptions<FestivalsDbContext> options)
    : ModuleDbContext(options, FestivalsModule.Name),
        IFestivalsDb;
