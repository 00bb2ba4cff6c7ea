import VisibilityOff from "@mui/icons-material/VisibilityOffOutlined";
import Visibility from "@mui/icons-material/VisibilityOutlined";
import IconButton from "@mui/material/IconButton";
import { type ComponentProps, useState } from "react";
import { useTexts } from "@/texts";
import { LineField } from "./LineField";
import { words } from "./words";

type Props = Omit<ComponentProps<typeof LineField>, "type" | "inputProps" | "endAdornment">;

/** A password, which can be looked at while it is typed. */
export function PasswordField(props: Props) {
  const t = useTexts(words);
  const [isShown, setShown] = useState(false);
  return (
    <LineField
      {...props}
      type={isShown ? "text" : "password"}
      inputProps={{ dir: "ltr", style: { textAlign: "match-parent" }, autoCapitalize: "none", spellCheck: false }}
      endAdornment={
        <IconButton
          edge="end"
          aria-label={`${t.showPassword}: ${props.label}`}
          aria-pressed={isShown}
          onClick={() => setShown(!isShown)}
        >
          {isShown ? <VisibilityOff /> : <Visibility />}
        </IconButton>
      }
    />
  );
}
