import { AdapterDateFnsJalali } from "@mui/x-date-pickers/AdapterDateFnsJalali";
import { toLatin, toPersian } from "./digits";

/** The pickers' Jalali calendar with Persian digits: it shows them, and reads either kind. */
export class PersianCalendar extends AdapterDateFnsJalali {
  constructor(options?: ConstructorParameters<typeof AdapterDateFnsJalali>[0]) {
    super(options);
    const { formatByString, parse } = this;
    this.formatByString = (value, format) => toPersian(formatByString(value, format));
    this.parse = (value, format) => parse(toLatin(value), format);
    this.formatTokenMap = {
      ...this.formatTokenMap,
      yyyy: { sectionType: "year", contentType: "digit", maxLength: 4 },
    };
  }
}
