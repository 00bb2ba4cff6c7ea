import Box from "@mui/material/Box";

/** What a program calls something, or said: reads left to right, and breaks where it must. */
export function Code({ children }: { children: string }) {
  return (
    <Box component="code" dir="ltr" sx={{ fontSize: "0.8rem", overflowWrap: "anywhere", whiteSpace: "pre-wrap" }}>
      {children}
    </Box>
  );
}
