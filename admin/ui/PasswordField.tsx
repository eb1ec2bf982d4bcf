import { Button } from "@mui/material";
import { useState } from "react";
import { Field, type FieldProps } from "./Field.tsx";

/** A password that can be pasted, and looked at. */
export const PasswordField = (props: Omit<FieldProps, "type" | "end">) => {
  const [isShown, setShown] = useState(false);
  return (
    <Field
      {...props}
      type={isShown ? "text" : "password"}
      end={
        <Button
          variant="text"
          color="primary"
          size="small"
          sx={{ minHeight: 32 }}
          aria-label={`${isShown ? "Hide" : "Show"} ${props.label.toLowerCase()}`}
          onClick={() => setShown(!isShown)}
        >
          {isShown ? "Hide" : "Show"}
        </Button>
      }
    />
  );
};
