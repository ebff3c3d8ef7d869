/* Says before sending that a file is too large: sending it first would take minutes on a slow line. */
for (const input of document.querySelectorAll("input[type=file][data-most-bytes]")) {
  const most = Number(input.dataset.mostBytes)
  input.addEventListener("change", () => {
    const large = [...input.files].some(file => file.size > most)
    input.setCustomValidity(large ? `This file is larger than ${most / 1048576} MB. Export fewer columns, or split it and import each part.` : "")
    input.reportValidity()
  })
}
