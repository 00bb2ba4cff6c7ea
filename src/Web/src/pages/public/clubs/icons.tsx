import AutoStories from "@mui/icons-material/AutoStoriesOutlined";
import Category from "@mui/icons-material/CategoryOutlined";
import LocalFlorist from "@mui/icons-material/LocalFloristOutlined";
import LocationCity from "@mui/icons-material/LocationCityOutlined";
import Palette from "@mui/icons-material/PaletteOutlined";
import Science from "@mui/icons-material/ScienceOutlined";

const icons: Readonly<Record<string, typeof Category>> = {
  "literature-art": Palette,
  "culture-thought": AutoStories,
  "science-technology": Science,
  life: LocalFlorist,
  citizens: LocationCity,
};

/** A club's sign, by its key; clubs that the Office adds later have a common one. */
export function ClubIcon({ clubKey }: { clubKey: string }) {
  const Icon = icons[clubKey] ?? Category;
  return <Icon aria-hidden sx={{ fontSize: 36, color: "primary.main" }} />;
}
