using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Kanoon.SharedKernel.Persistence;

/// <summary>Instants are UTC; databases forget to say so. Public, for compiled models name it.</summary>
public sealed class UtcConverter()
    : ValueConverter<DateTime, DateTime>(value => value, value => DateTime.SpecifyKind(value, DateTimeKind.Utc));
