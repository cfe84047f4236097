// The forms of a page as a browser would send them, read from the page itself, so that no field is forgotten.

const attribute = (tag, name) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]?.replaceAll("&amp;", "&");

function fieldsOf(body) {
  const fields = [];
  for (const [tag] of body.matchAll(/<input[^>]*>/g)) {
    const type = attribute(tag, "type") ?? "text";
    if (["file", "submit"].includes(type) || (type === "checkbox" && !/\schecked/.test(tag))) continue;
    if (attribute(tag, "name")) fields.push({ name: attribute(tag, "name"), value: attribute(tag, "value") ?? "", isText: ["text", "password"].includes(type) && type !== "password" });
  }
  for (const [, tag, text] of body.matchAll(/<textarea([^>]*)>([^<]*)<\/textarea>/g)) fields.push({ name: attribute(tag, "name"), value: text, isText: true });
  for (const [, tag, options] of body.matchAll(/<select([^>]*)>([\s\S]*?)<\/select>/g)) {
    const values = [...options.matchAll(/<option([^>]*)>/g)].map(([, option]) => ({ value: attribute(option, "value"), isSelected: /\sselected/.test(option) }));
    fields.push({ name: attribute(tag, "name"), value: (values.find((one) => one.isSelected) ?? values.find((one) => one.value) ?? { value: "" }).value, isText: false });
  }
  return fields.filter((field) => field.name && field.name !== "__RequestVerificationToken");
}

/** The forms that are posted: where to, and what they hold. */
export const formsOf = (html, page) =>
  [...html.matchAll(/<form([^>]*)>([\s\S]*?)<\/form>/g)].filter(([, tag]) => /method="post"/i.test(tag)).map(([, tag, body]) => ({ action: attribute(tag, "action") ?? page, fields: fieldsOf(body) }));

/** Each form with a text field, once for each of its text fields, with a text typed into that one. */
export function* typedInto(html, page, text, fill = "x") {
  for (const { action, fields } of formsOf(html, page))
    for (const target of fields.filter((field) => field.isText)) {
      const form = fields.map(({ name, value, isText }) => [name, name === target.name && isText ? text : isText && !value ? fill : value]);
      yield { action, field: target.name, form };
    }
}
