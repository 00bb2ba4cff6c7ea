using Kanoon.Associations.Domain.Members;

namespace Kanoon.Associations.Application;

/// <summary>What papers and sheets call what a member is, in Persian.</summary>
internal static class MemberWords
{
    public static string Of(MemberDuty duty) =>
        duty switch
        {
            MemberDuty.Deputy => "جانشین دبیر",
            MemberDuty.Treasurer => "خزانه‌دار",
            MemberDuty.Inspector => "بازرس",
            MemberDuty.PublicRelations => "روابط عمومی",
            MemberDuty.Instructor => "مربی",
            _ => "یاور",
        };

    public static string Of(MemberState state) =>
        state switch
        {
            MemberState.Requested => "در انتظار پاسخ",
            MemberState.Active => "عضو",
            MemberState.Withdrawn => "انصراف",
            MemberState.Refused => "پذیرفته نشد",
            MemberState.Left => "از کانون رفته",
            _ => "کنار گذاشته شده",
        };
}
